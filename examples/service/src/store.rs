//! The logs of the groups in SQLite: an entry a row, its JSON as it is archived.

use rusqlite::{Connection, TransactionBehavior, params};
use to_dan_pho::GroupId;
use to_dan_pho::group::{Envelope, read_log};
use to_dan_pho::testing::{AppendError, EventStore};

pub type Failure = Box<dyn std::error::Error>;

pub fn group_id(text: &str) -> Result<GroupId, Failure> {
    Ok(GroupId::new(text.parse()?))
}

pub struct Sqlite(Connection);

const TABLE: &str = "create table if not exists entry (of text, seq integer, body text, primary key (of, seq))";

impl Sqlite {
    pub fn open(path: &str) -> Result<Self, Failure> {
        let db = Connection::open(path)?;
        db.execute_batch(TABLE)?;
        Ok(Self(db))
    }

    pub fn groups(&self) -> Result<Vec<GroupId>, Failure> {
        let mut ids = self.0.prepare("select distinct of from entry order by of")?;
        let ids = ids.query_map([], |row| row.get::<_, String>(0))?;
        ids.map(|id| group_id(&id?)).collect()
    }

    fn add(&mut self, group: GroupId, expected: u64, entries: &[Envelope]) -> Result<bool, Failure> {
        let writing = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let last = "select coalesce(max(seq), 0) from entry where of = ?";
        if writing.query_row(last, [group.to_string()], |row| row.get::<_, u64>(0))? + 1 != expected {
            return Ok(false);
        }
        for entry in entries {
            let row = params![group.to_string(), entry.seq, serde_json::to_string(entry)?];
            writing.execute("insert into entry values (?, ?, ?)", row)?;
        }
        writing.commit()?;
        Ok(true)
    }
}

impl EventStore for Sqlite {
    type Error = Failure;

    fn append(&mut self, group: GroupId, expected: u64, entries: &[Envelope]) -> Result<(), AppendError<Failure>> {
        match self.add(group, expected, entries).map_err(AppendError::Failed)? {
            true => Ok(()),
            false => Err(AppendError::Conflict),
        }
    }

    fn read(&self, group: GroupId, after: u64) -> Result<Vec<Envelope>, Failure> {
        let mut rows = self.0.prepare("select body from entry where of = ? and seq > ? order by seq")?;
        let rows = rows.query_map(params![group.to_string(), after], |row| row.get::<_, String>(0))?;
        Ok(read_log(&rows.collect::<Result<Vec<_>, _>>()?.join("\n"))?)
    }

    fn tamper(&mut self, group: GroupId, seq: u64, with: Option<&Envelope>) -> Result<(), Failure> {
        self.0.execute("delete from entry where of = ? and seq = ?", params![group.to_string(), seq])?;
        let body = with.map(serde_json::to_string).transpose()?;
        let put = "insert into entry select ?, ?, ? where ?3 is not null";
        self.0.execute(put, params![group.to_string(), seq, body])?;
        Ok(())
    }
}
