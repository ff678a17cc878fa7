//! APIs: added and removed ones, and changes of each.

use std::collections::{BTreeMap, BTreeSet};

use super::Effect::{Breaking, Compatible, Documentation, Nothing};
use super::types::{self, Scene};
use super::{Change, Notes, at, codes, common, record};
use alipay_codegen::ir::{Api, Gateway, GatewayFields, Idempotency, Kind, Product, Spec, Via, Ways};
use alipay_codegen::value_type;
use alipay_codegen::ways;

/// Compares the APIs of two descriptions.
pub(super) fn compare(scene: &Scene<'_>, changes: &mut Vec<Change>) {
    let by_name = |apis: &'_ [Api]| apis.iter().map(|api| api.name.clone()).collect::<Vec<_>>();
    debug_assert!(by_name(&scene.new.apis).is_sorted());
    let old: BTreeMap<&str, &Api> = scene.old.apis.iter().map(|api| (api.name.as_str(), api)).collect();
    let new: BTreeMap<&str, &Api> = scene.new.apis.iter().map(|api| (api.name.as_str(), api)).collect();
    for (name, before) in &old {
        let mut notes = Notes::new(changes, *name);
        match new.get(name) {
            None => notes.add(Breaking, Breaking, before.file.clone(), "the API was removed"),
            Some(after) => api(scene, before, after, &mut notes),
        }
    }
    for (name, after) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        Notes::new(changes, *name).add(Compatible, Compatible, after.file.clone(), "the API is new");
    }
    products(scene, changes);
}

/// Compares products. A product's feature exists as long as the product has an API.
fn products(scene: &Scene<'_>, changes: &mut Vec<Change>) {
    let of = |apis: &'_ [Api]| apis.iter().map(|api| api.product.clone()).collect::<BTreeSet<String>>();
    let (old, new) = (of(&scene.old.apis), of(&scene.new.apis));
    for product in old.union(&new) {
        let mut notes = Notes::new(changes, product.as_str());
        match (old.contains(product), new.contains(product)) {
            (true, false) => {
                notes.add(Breaking, Nothing, String::new(), "the product was removed, with its module and its feature")
            }
            (false, true) => notes.add(Compatible, Nothing, String::new(), "the product is new, with a module and a feature"),
            _ => about(scene, product, &mut notes),
        }
    }
}

/// Compares the descriptions of a product.
fn about(scene: &Scene<'_>, name: &str, notes: &mut Notes<'_>) {
    let find = |spec: &'_ Spec| spec.products.iter().find(|product| product.name == name).cloned();
    let (old, new) = (find(scene.old), find(scene.new));
    let place = new.as_ref().or(old.as_ref()).map(|product| product.file.clone()).unwrap_or_default();
    let texts = |product: Option<Product>| {
        product.map(|product| [product.title, product.summary, product.common.join(" ")]).unwrap_or_default()
    };
    let parts = ["title", "summary", "list of common APIs"].into_iter().zip(texts(old)).zip(texts(new));
    for ((what, before), after) in parts {
        notes.text(what, &before, &after, place.clone());
    }
}

fn api(scene: &Scene<'_>, old: &Api, new: &Api, notes: &mut Notes<'_>) {
    let place = || new.file.clone();
    notes.text("title", &old.title, &new.title, place());
    notes.text("summary", &old.summary, &new.summary, place());
    notes.text("list of keywords", &old.keywords.join(" "), &new.keywords.join(" "), place());
    let path = |api: &Api| format!("{}::{}::{}", api.product, api.module, api.request.name);
    if path(old) != path(new) {
        notes.add(Breaking, Nothing, place(), format!("the request is now `{}` (was `{}`)", path(new), path(old)));
    }
    offers(old, new, notes);
    idempotency(old, new, notes);
    paging(old, new, notes);
    if old.exchange != new.exchange {
        notes.add(Nothing, Documentation, place(), "`exchange` changed; only the emulator uses it");
    }
    let scopes = (types::scope(old), types::scope(new));
    record::compare(scene, (&scopes.0, &old.request), (&scopes.1, &new.request), true, &mut notes.part("request"));
    record::compare(scene, (&scopes.0, &old.response), (&scopes.1, &new.response), false, &mut notes.part("response"));
    codes::codes((&old.file, &old.errors), (&new.file, &new.errors), &mut notes.part("errors"));
    common::links(&old.links, &new.links, &new.file, &mut notes.part("errors"));
    examples(old, new, notes);
}

fn offers(old: &Api, new: &Api, notes: &mut Notes<'_>) {
    let place = || new.file.clone();
    if ways(old) != ways(new) {
        notes.add(Breaking, Nothing, place(), format!("the request is now a {} (was a {})", traits(new), traits(old)));
    }
    match (old.gateway, new.gateway) {
        (Some(_), None) => notes.add(Nothing, Breaking, place(), "no longer available on the gateway (V2)"),
        (None, Some(_)) => notes.add(Nothing, Compatible, place(), "now available on the gateway (V2)"),
        (Some(before), Some(after)) => gateway(before, after, &place(), notes),
        (None, None) => {}
    }
    match (&old.rest, &new.rest) {
        (Some(_), None) => notes.add(Nothing, Breaking, place(), "no longer available on REST (V3)"),
        (None, Some(_)) => notes.add(
            Nothing,
            Compatible,
            place(),
            "now available on REST (V3), which a client prefers if it can use both protocols",
        ),
        (Some(before), Some(after)) if before != after => {
            let (verb, path) = (after.method.as_str(), &after.path);
            let message = format!("on REST it is now {verb} {path} (was {} {})", before.method.as_str(), before.path);
            notes.add(Nothing, Breaking, place(), message);
        }
        _ => {}
    }
}

/// Returns the names of the request's traits for messages.
fn traits(api: &Api) -> String {
    ways(api).iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(" and ")
}

fn gateway(before: Gateway, after: Gateway, place: &str, notes: &mut Notes<'_>) {
    if before.fields != after.fields {
        let word = match after.fields {
            GatewayFields::BizContent => "now sent in `biz_content` (were parameters)",
            GatewayFields::Plain => "now sent as parameters (were in `biz_content`)",
        };
        notes.add(Nothing, Breaking, place.to_owned(), format!("on the gateway its fields are {word}"));
    }
    if before.via != after.via {
        let word = |via| match via {
            Via::Call => "by a call",
            Via::Page => "by the user's browser",
            Via::App => "by the platform's app",
        };
        let words = |ways: Ways| ways.iter().map(word).collect::<Vec<_>>().join(" or ");
        let message = format!("on the gateway it is now sent {} (was {})", words(after.via), words(before.via));
        notes.add(Nothing, Breaking, place.to_owned(), message);
    }
    if before.success_code != after.success_code {
        let (now, before) = if after.success_code { ("a", "no") } else { ("no", "a") };
        let message =
            format!("on the gateway a successful response now has {now} `code` (had {before} `code`); clients read both");
        notes.add(Nothing, Compatible, place.to_owned(), message);
    }
}

fn idempotency(old: &Api, new: &Api, notes: &mut Notes<'_>) {
    use Idempotency::{Always, Fields, Never};
    if old.idempotency == new.idempotency {
        return;
    }
    let looser = match (&old.idempotency, &new.idempotency) {
        (Never, _) | (_, Always) => true,
        (Fields(before), Fields(after)) => after.iter().all(|name| before.contains(name)),
        _ => false,
    };
    let word = |idempotency: &Idempotency| match idempotency {
        Never => "never".to_owned(),
        Always => "always".to_owned(),
        Fields(names) => format!("with {}", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
    };
    let (is, was) = (word(&new.idempotency), word(&old.idempotency));
    let wire = if looser { Compatible } else { Breaking };
    notes.add(Documentation, wire, new.file.clone(), format!("safe to repeat: now {is} (was {was})"));
}

fn paging(old: &Api, new: &Api, notes: &mut Notes<'_>) {
    let place = || new.file.clone();
    match (&old.paging, &new.paging) {
        (Some(_), None) => notes.add(Breaking, Nothing, place(), "no longer paged: it does not implement `PagedRequest`"),
        (None, Some(_)) => notes.add(Compatible, Nothing, place(), "now paged"),
        (Some(before), Some(after)) => {
            let item = |api: &Api, name: &str| match &api.response.fields.iter().find(|field| field.name == name)?.kind {
                Kind::List(item) => Some(value_type(&item.kind)),
                _ => None,
            };
            if item(old, &before.items) != item(new, &after.items) {
                notes.add(Breaking, Nothing, place(), "the type of the page elements changed");
            }
            if before != after {
                notes.add(Nothing, Breaking, place(), "the page parameters or the end of pages changed");
            }
        }
        (None, None) => {}
    }
}

fn examples(old: &Api, new: &Api, notes: &mut Notes<'_>) {
    let shown = |api: &Api| {
        let all = api.examples.iter();
        all.map(|example| {
            (
                example.name.clone(),
                example.summary.clone(),
                [example.request.clone(), example.response.clone(), example.notification.clone()],
            )
        })
        .collect::<Vec<_>>()
    };
    if shown(old) != shown(new) {
        let line = new.examples.first().map_or(1, |example| example.line);
        notes.part("examples").add(
            Nothing,
            Documentation,
            at(&new.file, line),
            "examples changed, and with them the emulator's responses",
        );
    }
}
