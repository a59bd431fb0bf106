//! Entries of an edition that are not applied, and what prevails over them.

use alloc::vec::Vec;
use core::fmt;

use crate::law::precedence::Precedence;
use crate::law::{Citation, Edition, Period, Rule, Silence, Slots, Source, UnitKind};
use crate::text::{Lang, Set, Text};

/// Quy định không áp dụng: an entry of an edition that has no effect for some time, and what prevails.
///
/// Made by [`Rulebook::without_effect`](crate::law::Rulebook::without_effect).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct WithoutEffect {
    /// The rule of the entry.
    pub rule: Rule,
    /// In which kinds of group it has no effect.
    pub kinds: Set<UnitKind>,
    /// When it has none.
    pub during: Period,
    /// Why no rule applies then; none where another text states one.
    pub silence: Option<Silence>,
    /// Where what prevails stands; none for a practice without a text.
    pub citation: Option<Citation>,
}

impl Text for WithoutEffect {
    /// The rule and the time, what prevails, and where that stands.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: ", self.rule.id(), self.during)?;
        match self.silence {
            Some(silence) => silence.write(lang, f)?,
            None => f.write_str(lang.pick("áp dụng văn bản khác", "another text applies"))?,
        }
        match self.citation {
            Some(citation) => write!(f, " ({})", citation.text(lang)),
            None => Ok(()),
        }
    }
}

/// Adds the entries of an edition that have no effect among those that stand together in a stretch of time.
/// Where the one before ends with the same prevailing, it is continued.
pub(crate) fn overridden(
    standing: &[&Edition],
    edition: &Edition,
    kind: UnitKind,
    stretch: Period,
    found: &mut Vec<WithoutEffect>,
) {
    let Some(place) = standing.iter().position(|other| *other == edition) else {
        return;
    };
    let slots = Slots::compose(&Precedence::new(standing, stretch.from()));
    let alone = Slots::compose(&Precedence::new(&[edition], stretch.from()));
    let leaves = edition
        .entries
        .leaves()
        .fold(Set::<Rule>::EMPTY, |set, (rule, _)| set.with(rule));
    for (rule, ..) in edition.entries.provisions() {
        // Something prevails on the rule, since this edition speaks of it.
        let Some((slot, source)) = slots.slot(rule).and_then(|slot| Some((slot, slot.source()?))) else {
            continue;
        };
        let source = usize::from(source);
        let above = || {
            standing
                .iter()
                .take(place)
                .any(|other| other.entries.speaks_of(rule))
        };
        let holds = if leaves.contains(rule) {
            !above()
        } else {
            slots.same_value(&alone, rule)
        };
        if holds || source == place {
            continue;
        }
        let silence = slot.cleared_at().map(|cleared| cleared.provision.value);
        let article = slot.cleared_at().map(|cleared| cleared.provision.article);
        let sources: Vec<Source> = standing.iter().map(|other| other.source).collect();
        let citation = match article {
            Some(article) => sources.get(source).and_then(|source| source.citation(article)),
            None => slot.head(&sources).and_then(|head| head.citation),
        };
        let entry = WithoutEffect {
            rule,
            kinds: Set::<UnitKind>::of(&[kind]),
            during: stretch,
            silence,
            citation,
        };
        let ends_here = |last: &&mut WithoutEffect| {
            let same = WithoutEffect {
                during: stretch,
                ..**last
            };
            last.during.until() == Some(stretch.from()) && same == entry
        };
        match found.iter_mut().find(ends_here) {
            Some(last) => {
                let from = Period::since(last.during.from());
                last.during = stretch.until().map_or(from, |until| from.ending(until));
            }
            None => found.push(entry),
        }
    }
}

/// Adds what was found of one kind of group to what was found of the other.
pub(crate) fn of_both_kinds(found: &mut Vec<WithoutEffect>, of_kind: Vec<WithoutEffect>) {
    for entry in of_kind {
        let same = |other: &&mut WithoutEffect| {
            WithoutEffect {
                kinds: entry.kinds,
                ..**other
            } == entry
        };
        match found.iter_mut().find(same) {
            Some(other) => other.kinds = entry.kinds.iter().fold(other.kinds, Set::<UnitKind>::with),
            None => found.push(entry),
        }
    }
}
