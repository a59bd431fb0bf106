//! Meetings by clusters: a step that several procedures share.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::Evidence;
use crate::law::{Role, Rule};
use crate::procedure::Consent;
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{exceeds, total};

/// Phương án họp theo cụm: one meeting in several parts, whose sum is the result.
///
/// # Law
/// Clause 3, Article 18, Law 10/2022/QH15; clause 6, Article 3, Decree 59/2023/NĐ-CP: the ward
/// committee decides the plan after the head has agreed it with the Front committee.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("cụm dân cư", "cum dan cu"))]
pub struct Clusters {
    /// Địa bàn dân cư sinh sống không tập trung: the households live far apart.
    pub scattered: bool,
    /// Each cluster.
    pub clusters: Vec<Cluster>,
    /// The Front committee's agreement.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub consent: Option<Consent>,
}

/// Cụm dân cư: a cluster of households.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Cluster {
    /// How many households it has.
    pub households: u32,
    /// The chair of its meeting: whoever chairs the whole or, by delegation, a member of the Front
    /// committee or a respected resident.
    pub chair: Role,
    /// True where the chair lives in this cluster.
    pub lives_there: bool,
}

impl<R: CheckMode> Checks<'_, R> {
    /// A group of these households may meet so, by a plan agreed since a day. That a text lets groups meet so at all is checked before the
    /// plan is known.
    pub(crate) fn require_clusters(
        &mut self,
        plan: &Clusters,
        households: u32,
        since: Option<NaiveDate>,
    ) -> Result<(), R::Stop> {
        let rules = self.law.rules();
        let from = rules.cluster_from.stated();
        match (from.is_some_and(|p| p.value.allows(households)), plan.scattered) {
            (true, true) => {}
            (false, false) => self.require_count(&rules.cluster_from, households)?,
            (true, false) | (false, true) => self.require_allowed(&rules.cluster_one_ground)?,
        }
        if self.require(!plan.clusters.is_empty(), Rule::NoClusters, Evidence::Plain)? {
            self.all_of_them(plan, households);
        }
        self.require_consents_since(since, &rules.cluster_consent, plan.consent.as_slice())?;
        for cluster in &plan.clusters {
            self.require_count(&rules.cluster_size, cluster.households)?;
        }
        Ok(())
    }

    /// Every household of the group belongs to a cluster. INTERPRETATION: that some do not makes the
    /// plan irregular; no instrument consulted says so.
    fn all_of_them(&mut self, plan: &Clusters, households: u32) {
        let sum = total(plan.clusters.iter().map(|cluster| cluster.households));
        if sum != u64::from(households) {
            self.run
                .irregular(exceeds(Rule::ClustersNotHouseholds, sum, households));
        }
    }

    /// The minutes are of as many clusters as were planned.
    pub(crate) fn require_planned_clusters(
        &mut self,
        parts: usize,
        clusters: usize,
    ) -> Result<bool, R::Stop> {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let evidence = Evidence::Against {
            observed: number(parts).into(),
            recorded: number(clusters),
        };
        self.require(parts == clusters, Rule::PartsNotPlanned, evidence)
    }

    /// Each cluster's meeting is chaired by one to whom the head may give the chair.
    pub(crate) fn require_cluster_chairs(&mut self, plan: &Clusters) -> Result<(), R::Stop> {
        let rules = self.law.rules();
        for cluster in &plan.clusters {
            self.require_role(&rules.cluster_chair, cluster.chair)?;
            if cluster.chair == Role::Resident && !cluster.lives_there {
                self.require_allowed(&rules.cluster_outsider)?;
            }
        }
        Ok(())
    }
}
