//! The homes of new types: the file of the only API that uses them, otherwise the types of the product, otherwise the types of the
//! whole spec.

use std::collections::{BTreeMap, BTreeSet};

use super::spec::{Place, Spec, shared};
use crate::import::draft::Reading;

/// The home of a new type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// In each file that uses it: its references are not visible from a file further out, or another file has a type of that name.
    Local,
    Product(String),
    Spec,
}

impl Home {
    fn place(&self) -> Option<Place> {
        match self {
            Self::Local => None,
            Self::Product(product) => Some(shared(product)),
            Self::Spec => Some(shared("")),
        }
    }

    /// Returns true if this home is visible from another one.
    fn is_seen_from(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Spec, _)) || self == other
    }
}

/// Finds a home for each of these types, which these files need.
pub(super) fn homes(spec: &Spec, reading: &Reading, needed: &BTreeMap<String, BTreeSet<Place>>) -> BTreeMap<String, Home> {
    let mut homes: BTreeMap<String, Home> =
        needed.iter().map(|(name, users)| (name.clone(), narrowest(spec, name, users))).collect();
    loop {
        let stuck = homes.iter().find(|(name, home)| **home != Home::Local && !can_live(spec, reading, name, home, &homes));
        let Some(name) = stuck.map(|(name, _)| name.clone()) else { return homes };
        homes.insert(name, Home::Local);
    }
}

fn narrowest(spec: &Spec, name: &str, users: &BTreeSet<Place>) -> Home {
    let products: BTreeSet<&str> = users.iter().map(|(product, _)| product.as_str()).collect();
    let home = match (users.len(), products.into_iter().collect::<Vec<_>>().as_slice()) {
        (..=1, _) if users.iter().all(|(_, stem)| stem != "types") => Home::Local,
        (_, [product]) if !product.is_empty() => Home::Product((*product).to_owned()),
        _ => Home::Spec,
    };
    // A name in a narrower file cannot be used in a wider one.
    let inside = |place: &Place| match &home {
        Home::Local => false,
        Home::Product(product) => place.0 == *product,
        Home::Spec => true,
    };
    let claimed =
        spec.places().filter(|place| inside(place)).any(|place| spec.types(place).is_some_and(|all| all.get(name).is_some()));
    if claimed { Home::Local } else { home }
}

/// Returns true if all references of a type are visible from its home.
fn can_live(spec: &Spec, reading: &Reading, name: &str, home: &Home, homes: &BTreeMap<String, Home>) -> bool {
    let (Some(draft), Some(place)) = (reading.types.get(name), home.place()) else { return true };
    draft
        .fields
        .iter()
        .filter_map(|field| field.ty.as_ref()?.named())
        .all(|inner| homes.get(inner).is_some_and(|other| other.is_seen_from(home)) || spec.lookup(&place, inner).is_some())
}
