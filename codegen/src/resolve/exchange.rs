//! Resolution of `exchange:`. Its fields must be fields of the response, its error codes codes of the API.

use super::rules;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::{AuthorizationPage, Exchange, Record};
use crate::source::yaml::Node;
use crate::spec::typed::{ApiFile, PageWord};

/// Reads `exchange:`.
pub(super) fn resolve(spec: &ApiFile, node: &Node, response: &Record, report: &mut Report) -> Option<Exchange> {
    let (said, at) = (spec.exchange.as_ref()?, node.get("exchange")?);
    let fields = response.into();
    for (key, name) in [("token", &said.token), ("refresh_token", &said.refresh_token)] {
        if !at.doubts(key) {
            rules::find(name, at.span_of(key), &fields, report);
        }
    }
    for (key, code) in [("bad_code", &said.bad_code), ("bad_refresh_token", &said.bad_refresh_token)] {
        let Some(code) = code.as_ref().filter(|code| !spec.errors.iter().any(|(known, _)| known == code.as_str())) else {
            continue;
        };
        if node.doubts("errors") || node.get("errors").is_some_and(|errors| errors.doubts(code)) {
            continue;
        }
        report
            .at(Code::UnknownWord, at.span_of(key), format!("the API has no error code `{code}`"))
            .maybe_help(suggest(code, spec.errors.iter().map(|(known, _)| known)));
    }
    Some(Exchange {
        page: match said.page {
            PageWord::User => AuthorizationPage::User,
            PageWord::Merchant => AuthorizationPage::Merchant,
        },
        token: said.token.clone(),
        refresh_token: said.refresh_token.clone(),
        bad_code: said.bad_code.clone(),
        bad_refresh_token: said.bad_refresh_token.clone(),
    })
}
