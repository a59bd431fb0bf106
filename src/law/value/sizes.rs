//! The fewest households of a group, by area.

use core::fmt;

use crate::law::{Households, Province, UnitKind};
use crate::text::{Lang, Text, vocabulary};

vocabulary! {
    /// Vùng: an area for which a text sets the size of a group.
    ///
    /// # Law
    /// The decree of 2026 names two cities and six regions and lists no provinces (clause 1, Article 10, Decree
    /// 185/2026/NĐ-CP); the circular of 2018 names Tây Nguyên, the borders and the islands apart.
    pub enum Area {
        /// Thành phố Hà Nội: the city of Hà Nội.
        HaNoi = "thành phố Hà Nội" / "Hà Nội",
        /// Thành phố Hồ Chí Minh: the city of Hồ Chí Minh.
        HoChiMinhCity = "Thành phố Hồ Chí Minh" / "Hồ Chí Minh City",
        /// Vùng trung du và miền núi phía Bắc: the northern midlands and mountains.
        NorthernMountains = "trung du và miền núi phía Bắc" / "the northern midlands and mountains",
        /// Vùng đồng bằng sông Hồng: the Red River delta.
        RedRiverDelta = "đồng bằng sông Hồng" / "the Red River delta",
        /// Vùng Bắc Trung Bộ: the north central region.
        NorthCentral = "Bắc Trung Bộ" / "the north central region",
        /// Duyên hải Nam Trung Bộ: the south central coast.
        SouthCentralCoast = "duyên hải Nam Trung Bộ" / "the south central coast",
        /// Tây Nguyên: the central highlands.
        CentralHighlands = "Tây Nguyên" / "the central highlands",
        /// Vùng Đông Nam Bộ: the south-east.
        SouthEast = "Đông Nam Bộ" / "the south-east",
        /// Vùng đồng bằng sông Cửu Long: the Mekong delta.
        MekongDelta = "đồng bằng sông Cửu Long" / "the Mekong delta",
        /// Biên giới, hải đảo, in whatever region.
        BordersAndIslands = "biên giới, hải đảo" / "borders and islands",
    }
}

const AREAS: usize = Area::ALL.len();

impl Area {
    #[expect(
        clippy::as_conversions,
        reason = "const; the discriminant of a fieldless enum"
    )]
    const fn place(self) -> usize {
        self as usize
    }
}

impl Province {
    /// Returns the area in which a province of today lies; none for a code that no province has since 1/7/2025.
    ///
    /// Of a province that lies on the coast and in Tây Nguyên the coast is told: the decree of 2026 asks the same of
    /// both. Provinces of before 1/7/2025 were others, some of the same code, so their area is for the caller to say.
    ///
    /// # Law
    /// INTERPRETATION: the regions of clause 1, Article 10, Decree 185/2026/NĐ-CP are the six regions of the
    /// national master plan, whose provinces are those of Resolution 306/NQ-CP of 5/10/2025 (reported).
    ///
    /// ```
    /// use to_dan_pho::law::edition::Area;
    /// use to_dan_pho::law::Province;
    /// assert_eq!(Province::HA_NOI.area(), Some(Area::HaNoi));
    /// assert_eq!(Province::new(8)?.area(), Some(Area::NorthernMountains));
    /// assert_eq!(Province::new(2)?.area(), None);
    /// # Ok::<(), to_dan_pho::text::ValueError>(())
    /// ```
    #[must_use]
    pub const fn area(self) -> Option<Area> {
        Some(match self.code() {
            1 => Area::HaNoi,
            79 => Area::HoChiMinhCity,
            // Cao Bằng, Tuyên Quang, Điện Biên, Lai Châu, Sơn La, Lào Cai, Thái Nguyên, Lạng Sơn, Phú Thọ.
            4 | 8 | 11 | 12 | 14 | 15 | 19 | 20 | 25 => Area::NorthernMountains,
            // Quảng Ninh, Bắc Ninh, Hải Phòng, Hưng Yên, Ninh Bình.
            22 | 24 | 31 | 33 | 37 => Area::RedRiverDelta,
            // Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Trị, Huế.
            38 | 40 | 42 | 44 | 46 => Area::NorthCentral,
            // Đà Nẵng, Quảng Ngãi, Gia Lai, Khánh Hòa, Đắk Lắk, Lâm Đồng.
            48 | 51 | 52 | 56 | 66 | 68 => Area::SouthCentralCoast,
            // Đồng Nai, Tây Ninh.
            75 | 80 => Area::SouthEast,
            // Đồng Tháp, Vĩnh Long, An Giang, Cần Thơ, Cà Mau.
            82 | 86 | 91 | 92 | 96 => Area::MekongDelta,
            _ => return None,
        })
    }
}

/// Quy mô số hộ theo vùng: the fewest households of a group, by area and kind of group.
///
/// ```
/// use to_dan_pho::law::edition::{Area, Sizes};
/// use to_dan_pho::law::{Province, UnitKind};
/// let sizes = Sizes::NONE.with(Area::HaNoi, Some(500), Some(700));
/// assert_eq!(sizes.of(Area::HaNoi, UnitKind::ToDanPho), Some(700));
/// assert_eq!(sizes.of(Area::MekongDelta, UnitKind::ToDanPho), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Sizes {
    // In the order of the areas.
    thon: [Option<u32>; AREAS],
    to_dan_pho: [Option<u32>; AREAS],
}

impl Sizes {
    /// No size anywhere.
    pub const NONE: Self = Self {
        thon: [None; AREAS],
        to_dan_pho: [None; AREAS],
    };

    /// Returns one size for every area.
    #[must_use]
    pub const fn everywhere(households: Households) -> Self {
        Self {
            thon: [Some(households.thon); AREAS],
            to_dan_pho: [Some(households.to_dan_pho); AREAS],
        }
    }

    /// Returns the sizes with those of an area; none for a kind of group of which nothing is known there.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "const; there is a place for each area")]
    pub const fn with(mut self, area: Area, thon: Option<u32>, to_dan_pho: Option<u32>) -> Self {
        self.thon[area.place()] = thon;
        self.to_dan_pho[area.place()] = to_dan_pho;
        self
    }

    /// Returns the fewest households of a kind of group in an area.
    #[must_use]
    pub fn of(self, area: Area, kind: UnitKind) -> Option<u32> {
        let of_kind = match kind {
            UnitKind::Thon => self.thon,
            UnitKind::ToDanPho => self.to_dan_pho,
        };
        of_kind.get(area.place()).copied().flatten()
    }

    /// Returns the fewest households of a kind of group in a province of today.
    #[must_use]
    pub fn in_province(self, province: Province, kind: UnitKind) -> Option<u32> {
        self.of(province.area()?, kind)
    }

    fn pair(self, area: Area) -> [Option<u32>; 2] {
        [UnitKind::Thon, UnitKind::ToDanPho].map(|kind| self.of(area, kind))
    }
}

fn write_pair([thon, to_dan_pho]: [Option<u32>; 2], lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (lang, thon, to_dan_pho) {
        (_, Some(thon), Some(to_dan_pho)) => Households { thon, to_dan_pho }.write(lang, f),
        (Lang::Vi, Some(n), None) => write!(f, "thôn {} hộ", n.text(lang)),
        (Lang::Vi, None, Some(n)) => write!(f, "tổ dân phố {} hộ", n.text(lang)),
        (Lang::En, Some(n), None) => write!(f, "{} households (village)", n.text(lang)),
        (Lang::En, None, Some(n)) => write!(f, "{} households (residential group)", n.text(lang)),
        (_, None, None) => f.write_str(lang.pick("không quy định", "not regulated")),
    }
}

impl Text for Sizes {
    /// One size where all areas have the same; else the areas of each size, in their order.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_first = self.pair(Area::HaNoi);
        if Area::ALL.iter().all(|area| self.pair(*area) == of_first) {
            return write_pair(of_first, lang, f);
        }
        let mut written = false;
        for (at, area) in Area::ALL.iter().enumerate() {
            let pair = self.pair(*area);
            let same = |other: &&Area| self.pair(**other) == pair;
            if pair == [None, None] || Area::ALL.iter().take(at).any(|other| same(&other)) {
                continue;
            }
            f.write_str(if written { "; " } else { "" })?;
            written = true;
            write_pair(pair, lang, f)?;
            for (n, area) in Area::ALL.iter().filter(same).enumerate() {
                f.write_str(if n > 0 { ", " } else { lang.pick(" ở ", " in ") })?;
                area.write(lang, f)?;
            }
        }
        Ok(())
    }
}
