//! Which Latin letters compose with which marks (Unicode 16, canonical composition).

/// A combining mark and the letters it makes a composed form with.
const COMPOSING: &[(char, &str)] = &[
    ('\u{0300}', "AEINOUWYaeinouwyÂÊÔÜâêôüĂăĒēŌōƠơƯư"),
    (
        '\u{0301}',
        "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz¨ÂÅÆÇÊÏÔÕØÜâåæçêïôõøüĂăĒēŌōŨũƠơƯư",
    ),
    ('\u{0302}', "ACEGHIJOSUWYZaceghijosuwyzẠạẸẹỌọ"),
    ('\u{0303}', "AEINOUVYaeinouvyÂÊÔâêôĂăƠơƯư"),
    ('\u{0304}', "AEGIOUYaegiouyÄÆÕÖÜäæõöüǪǫȦȧȮȯḶḷṚṛ"),
    ('\u{0306}', "AEGIOUaegiouȨȩẠạ"),
    ('\u{0307}', "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyzŚśŠšſṢṣ"),
    ('\u{0308}', "AEHIOUWXYaehiotuwxyÕõŪū"),
    ('\u{0309}', "AEIOUYaeiouyÂÊÔâêôĂăƠơƯư"),
    ('\u{030a}', "AUauwy"),
    ('\u{030b}', "OUou"),
    ('\u{030c}', "ACDEGHIKLNORSTUZacdeghijklnorstuzÜüƷ"),
    ('\u{030f}', "AEIORUaeioru"),
    ('\u{0311}', "AEIORUaeioru"),
    ('\u{031b}', "OUou"),
    ('\u{0323}', "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyzƠơƯư"),
    ('\u{0324}', "Uu"),
    ('\u{0325}', "Aa"),
    ('\u{0326}', "STst"),
    ('\u{0327}', "CDEGHKLNRSTcdeghklnrst"),
    ('\u{0328}', "AEIOUaeiou"),
    ('\u{032d}', "DELNTUdelntu"),
    ('\u{032e}', "Hh"),
    ('\u{0330}', "EIUeiu"),
    ('\u{0331}', "BDKLNRTZbdhklnrtz"),
];

/// Whether letter and mark have a composed form.
pub(super) fn composes(letter: char, mark: char) -> bool {
    COMPOSING
        .iter()
        .any(|(m, letters)| *m == mark && letters.contains(letter))
}

/// The canonical combining class of a mark of U+0300 to U+036F; 0 of anything else.
pub(super) const fn class(mark: char) -> u8 {
    match mark {
        '\u{0315}'..='\u{0315}' => 232,
        '\u{0316}'..='\u{0319}' => 220,
        '\u{031a}'..='\u{031a}' => 232,
        '\u{031b}'..='\u{031b}' => 216,
        '\u{031c}'..='\u{0320}' => 220,
        '\u{0321}'..='\u{0322}' => 202,
        '\u{0323}'..='\u{0326}' => 220,
        '\u{0327}'..='\u{0328}' => 202,
        '\u{0329}'..='\u{0333}' => 220,
        '\u{0334}'..='\u{0338}' => 1,
        '\u{0339}'..='\u{033c}' => 220,
        '\u{0345}'..='\u{0345}' => 240,
        '\u{0347}'..='\u{0349}' => 220,
        '\u{034d}'..='\u{034e}' => 220,
        '\u{034f}'..='\u{034f}' => 0,
        '\u{0353}'..='\u{0356}' => 220,
        '\u{0358}'..='\u{0358}' => 232,
        '\u{0359}'..='\u{035a}' => 220,
        '\u{035c}'..='\u{035c}' => 233,
        '\u{035d}'..='\u{035e}' => 234,
        '\u{035f}'..='\u{035f}' => 233,
        '\u{0360}'..='\u{0361}' => 234,
        '\u{0362}'..='\u{0362}' => 233,
        '\u{0300}'..='\u{036f}' => 230,
        _ => 0,
    }
}
