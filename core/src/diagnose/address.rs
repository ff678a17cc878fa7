//! The app id and the base URL.

use super::finding::{Finding, Kind};
use super::inputs::Inputs;

/// Its certificate has expired and it answers nobody. (protocol: addresses)
const OLD_SANDBOX: &str = "openapi.alipaydev.com";

/// The limit of the parameter `app_id`, in characters.
const LONGEST_APP_ID: usize = 32;

/// What app ids have had so far, in digits.
const USUAL_APP_ID: usize = 16;

const FORM: &str = "give `https://host` alone, as `https://openapi.alipay.com`; paths are put behind it";

/// The base URL that calls go to.
pub(super) fn base_url(inputs: &Inputs) -> &str {
    inputs.base_url.as_deref().unwrap_or(crate::PRODUCTION).trim()
}

pub(super) fn check(inputs: &Inputs, found: &mut Vec<Finding>) {
    if let Some(id) = &inputs.app_id {
        found.extend(app_id(id));
    }
    url(base_url(inputs), found);
}

/// An app id does not tell its environment, so nothing is said about that.
fn app_id(id: &str) -> Option<Finding> {
    const COPY: &str = "copy the app id (APPID) from the console";
    let count = id.chars().count();
    let finding = if id.trim().is_empty() {
        Finding::error(Kind::AppId, "the app id is empty").seen("there is nothing but blanks")
    } else if id.chars().any(|character| character.is_whitespace() || character.is_control()) {
        Finding::error(Kind::AppId, "the app id has blanks or line ends in it")
            .seen("the platform compares it character by character")
    } else if count > LONGEST_APP_ID {
        Finding::error(Kind::AppId, "the app id is too long")
            .seen(format!("it has {count} characters, and {LONGEST_APP_ID} are the limit"))
    } else if !id.bytes().all(|byte| byte.is_ascii_digit()) {
        Finding::warning(Kind::AppId, "the app id is not a number").seen("it has other characters than digits")
    } else if count != USUAL_APP_ID {
        let seen =
            format!("it has {count} digits; those of the platform have {USUAL_APP_ID}. A partner id (PID) begins with 2088");
        Finding::note(Kind::AppId, "the app id is not of the usual length").seen(seen)
    } else {
        return None;
    };
    Some(finding.fix(COPY))
}

fn url(url: &str, found: &mut Vec<Finding>) {
    let malformed = |seen: &str| Finding::error(Kind::BaseUrl, "the base URL is malformed").seen(seen).fix(FORM);
    let parsed = url.parse::<http::Uri>();
    let Some((scheme, authority)) = parsed.as_ref().ok().and_then(|url| Some((url.scheme_str()?, url.authority()?))) else {
        return found.push(malformed("it is not of the form `https://host`"));
    };
    let host = authority.host();
    if authority.as_str().contains('@') {
        found.push(malformed("there is a user or a password in it"));
    } else if parsed.as_ref().is_ok_and(|url| !matches!(url.path(), "" | "/") || url.query().is_some()) || url.contains('#') {
        found.push(malformed("there is something behind the host, such as `/gateway.do`"));
    }
    if host.eq_ignore_ascii_case(OLD_SANDBOX) {
        let finding = Finding::error(Kind::OldSandbox, "the base URL is that of the old sandbox, which is dead");
        found.push(finding.seen(format!("the host is {OLD_SANDBOX}")).fix(format!("use {}", crate::SANDBOX)));
        return;
    }
    let local = is_this_machine(host);
    match scheme {
        "https" => {}
        "http" if local => {}
        "http" => {
            let finding = Finding::error(Kind::PlainHttp, "the base URL is `http`: everything travels in clear");
            found.push(
                finding.seen("the platform is reached by https only, and the host is not this machine").fix("write `https`"),
            );
        }
        _ => found.push(malformed("the scheme is neither `https` nor `http`")),
    }
    found.push(environment(host, local));
}

/// Where calls go, in words.
pub(super) fn place(inputs: &Inputs) -> &'static str {
    let url = base_url(inputs).trim_end_matches('/');
    match () {
        () if url.eq_ignore_ascii_case(crate::PRODUCTION) => "production",
        () if url.eq_ignore_ascii_case(crate::SANDBOX) => "the platform's sandbox",
        () => "a host that is none of the platform's own",
    }
}

fn environment(host: &str, local: bool) -> Finding {
    let is = |url: &str| url.strip_prefix("https://").is_some_and(|known| known.eq_ignore_ascii_case(host));
    const BOTH: &str = "apps, keys and users of one environment do not exist in the other, and the app id does not tell which it is: the \
                        console of the sandbox is a page of its own (沙箱)";
    let (what, seen) = if is(crate::PRODUCTION) {
        ("calls go to production", BOTH)
    } else if is(crate::SANDBOX) {
        ("calls go to the platform's sandbox", BOTH)
    } else if local {
        ("calls go to this machine", "the keys must be those of the local gateway")
    } else {
        ("calls go to a host that is none of the platform's own", "it may be a proxy or a gateway of a test network")
    };
    Finding::note(Kind::Environment, what).seen(seen)
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
