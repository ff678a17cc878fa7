//! Resolution of `exchange:`. Its fields must be fields of the response, its error codes codes of the API.

use super::rules;
use crate::diagnostic::{Code, Report, suggest};
use crate::ir::{AuthorizationPage, Exchange, Record};
use crate::source::yaml::Node;
use crate::spec::typed::{ApiFile, PageWord};

/// Reads `exchange:`.
pub(super) fn resolve(spec: &ApiFile, node: &Node, response: &Record, report: &mut Report) -> Option<Exchange> {
    let (exchange, at) = (spec.exchange.as_ref()?, node.get("exchange")?);
    let fields = response.into();
    for (key, name) in [("token", &exchange.token), ("refresh_token", &exchange.refresh_token)] {
        if !at.doubts(key) {
            rules::find(name, at.span_of(key), &fields, report);
        }
    }
    for (key, code) in [("bad_code", &exchange.bad_code), ("bad_refresh_token", &exchange.bad_refresh_token)] {
        let Some(code) = code.as_ref().filter(|code| !spec.errors.iter().any(|(listed, _)| listed == code.as_str())) else {
            continue;
        };
        if node.doubts("errors") || node.get("errors").is_some_and(|errors| errors.doubts(code)) {
            continue;
        }
        report
            .at(Code::UnknownWord, at.span_of(key), format!("the API has no error code `{code}`"))
            .maybe_help(suggest(code, spec.errors.iter().map(|(listed, _)| listed)));
    }
    Some(Exchange {
        page: match exchange.page {
            PageWord::User => AuthorizationPage::User,
            PageWord::Merchant => AuthorizationPage::Merchant,
        },
        token: exchange.token.clone(),
        refresh_token: exchange.refresh_token.clone(),
        bad_code: exchange.bad_code.clone(),
        bad_refresh_token: exchange.bad_refresh_token.clone(),
    })
}
