//! Which Latin letters compose with which marks, and to what (Unicode 16, canonical composition).

use alloc::string::String;
use alloc::vec::Vec;

/// A combining mark, the letters it makes a composed form with, and those forms in the same order.
const COMPOSING: &[(char, &str, &str)] = &[
    (
        '\u{0300}',
        "AEINOUWYaeinouwyÂÊÔÜâêôüĂăĒēŌōƠơƯư",
        "ÀÈÌǸÒÙẀỲàèìǹòùẁỳẦỀỒǛầềồǜẰằḔḕṐṑỜờỪừ",
    ),
    (
        '\u{0301}',
        "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzÂÅÆÇÊÏÔÕØÜâåæçêïôõøüĂăĒēŌōŨũƠơƯư",
        "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźẤǺǼḈẾḮỐṌǾǗấǻǽḉếḯốṍǿǘẮắḖḗṒṓṸṹỚớỨứ",
    ),
    (
        '\u{0302}',
        "ACEGHIJOSUWYZaceghijosuwyzẠạẸẹỌọ",
        "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑẬậỆệỘộ",
    ),
    (
        '\u{0303}',
        "AEINOUVYaeinouvyÂÊÔâêôĂăƠơƯư",
        "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹẪỄỖẫễỗẴẵỠỡỮữ",
    ),
    (
        '\u{0304}',
        "AEGIOUYaegiouyÄÆÕÖÜäæõöüǪǫȦȧȮȯḶḷṚṛ",
        "ĀĒḠĪŌŪȲāēḡīōūȳǞǢȬȪǕǟǣȭȫǖǬǭǠǡȰȱḸḹṜṝ",
    ),
    ('\u{0306}', "AEGIOUaegiouȨȩẠạ", "ĂĔĞĬŎŬăĕğĭŏŭḜḝẶặ"),
    (
        '\u{0307}',
        "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyzŚśŠšſṢṣ",
        "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏżṤṥṦṧẛṨṩ",
    ),
    ('\u{0308}', "AEHIOUWXYaehiotuwxyÕõŪū", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿṎṏṺṻ"),
    ('\u{0309}', "AEIOUYaeiouyÂÊÔâêôĂăƠơƯư", "ẢẺỈỎỦỶảẻỉỏủỷẨỂỔẩểổẲẳỞởỬử"),
    ('\u{030a}', "AUauwy", "ÅŮåůẘẙ"),
    ('\u{030b}', "OUou", "ŐŰőű"),
    (
        '\u{030c}',
        "ACDEGHIKLNORSTUZacdeghijklnorstuzÜüƷ",
        "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔžǙǚǮ",
    ),
    ('\u{030f}', "AEIORUaeioru", "ȀȄȈȌȐȔȁȅȉȍȑȕ"),
    ('\u{0311}', "AEIORUaeioru", "ȂȆȊȎȒȖȃȇȋȏȓȗ"),
    ('\u{031b}', "OUou", "ƠƯơư"),
    (
        '\u{0323}',
        "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyzƠơƯư",
        "ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓỢợỰự",
    ),
    ('\u{0324}', "Uu", "Ṳṳ"),
    ('\u{0325}', "Aa", "Ḁḁ"),
    ('\u{0326}', "STst", "ȘȚșț"),
    ('\u{0327}', "CDEGHKLNRSTcdeghklnrst", "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"),
    ('\u{0328}', "AEIOUaeiou", "ĄĘĮǪŲąęįǫų"),
    ('\u{032d}', "DELNTUdelntu", "ḒḘḼṊṰṶḓḙḽṋṱṷ"),
    ('\u{032e}', "Hh", "Ḫḫ"),
    ('\u{0330}', "EIUeiu", "ḚḬṴḛḭṵ"),
    ('\u{0331}', "BDKLNRTZbdhklnrtz", "ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ"),
];

/// Returns whether letter and mark have a composed form.
pub(super) fn composes(letter: char, mark: char) -> bool {
    COMPOSING
        .iter()
        .any(|(m, letters, _)| *m == mark && letters.contains(letter))
}

/// The composed form of a letter and a mark.
fn compose(letter: char, mark: char) -> Option<char> {
    let of_mark = COMPOSING.iter().filter(|(m, _, _)| *m == mark);
    { of_mark }.find_map(|(_, letters, composed)| {
        let mut pairs = letters.chars().zip(composed.chars());
        pairs.find_map(|(from, to)| (from == letter).then_some(to))
    })
}

/// Returns the text with every letter and its marks in composed form (NFC), where the letters are those of the table.
pub(crate) fn composed(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(first) = letters.next() {
        let mut letter = first;
        let mut marks: Vec<char> = Vec::new();
        while let Some(mark) = letters.next_if(|c| class(*c) != 0) {
            marks.push(mark);
        }
        if !marks.is_empty() {
            while let Some((inner, mark)) = decompose(letter) {
                letter = inner;
                marks.insert(0, mark);
            }
            // Marks of one class keep their order.
            marks.sort_by_key(|mark| class(*mark));
        }
        let mut kept: Vec<char> = Vec::new();
        for mark in marks {
            let apart = kept.last().is_some_and(|last| class(*last) >= class(mark));
            match compose(letter, mark).filter(|_| !apart) {
                Some(both) => letter = both,
                None => kept.push(mark),
            }
        }
        all.push(letter);
        all.extend(kept);
    }
    all
}

/// Returns the bare letter of a composed one: `ễ` gives `e`.
pub(crate) fn bare(letter: char) -> char {
    match letter {
        // No letter of the table stands below U+00C0.
        '\0'..'\u{c0}' => letter,
        // The small letters of Vietnamese, which a text is full of, are not looked for in the table.
        'à' | 'á' | 'ả' | 'ã' | 'ạ' | 'ă' | 'ằ' | 'ắ' | 'ẳ' | 'ẵ' | 'ặ' | 'â' | 'ầ' | 'ấ' | 'ẩ' | 'ẫ'
        | 'ậ' => 'a',
        'è' | 'é' | 'ẻ' | 'ẽ' | 'ẹ' | 'ê' | 'ề' | 'ế' | 'ể' | 'ễ' | 'ệ' => 'e',
        'ì' | 'í' | 'ỉ' | 'ĩ' | 'ị' => 'i',
        'ò' | 'ó' | 'ỏ' | 'õ' | 'ọ' | 'ô' | 'ồ' | 'ố' | 'ổ' | 'ỗ' | 'ộ' | 'ơ' | 'ờ' | 'ớ' | 'ở' | 'ỡ'
        | 'ợ' => 'o',
        'ù' | 'ú' | 'ủ' | 'ũ' | 'ụ' | 'ư' | 'ừ' | 'ứ' | 'ử' | 'ữ' | 'ự' => 'u',
        'ỳ' | 'ý' | 'ỷ' | 'ỹ' | 'ỵ' => 'y',
        _ => {
            let mut bare = letter;
            while let Some((inner, _)) = decompose(bare) {
                bare = inner;
            }
            bare
        }
    }
}

/// Returns the letter and the last mark of which a composed letter is made.
pub(super) fn decompose(letter: char) -> Option<(char, char)> {
    COMPOSING.iter().find_map(|(mark, letters, composed)| {
        let mut pairs = letters.chars().zip(composed.chars());
        pairs.find_map(|(from, to)| (to == letter).then_some((from, *mark)))
    })
}

/// The canonical combining class of a mark of U+0300 to U+036F; 0 of anything else.
pub(crate) const fn class(mark: char) -> u8 {
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
