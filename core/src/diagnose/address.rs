//! Checks of the app id and the base URL.

use super::finding::{Finding, Kind};
use super::inputs::Inputs;

/// The host of the platform's old sandbox. Its certificate has expired, and it no longer works. (protocol: addresses)
const OLD_SANDBOX: &str = "openapi.alipaydev.com";

/// The maximum length of the parameter `app_id`, in characters.
const LONGEST_APP_ID: usize = 32;

/// The length of all app ids so far, in digits.
const USUAL_APP_ID: usize = 16;

const FORM: &str = "pass only `https://host`, such as `https://openapi.alipay.com`; the client appends paths";

/// Returns the base URL of calls.
pub(super) fn base_url(inputs: &Inputs) -> &str {
    inputs.base_url.as_deref().unwrap_or(crate::PRODUCTION).trim()
}

pub(super) fn check(inputs: &Inputs, findings: &mut Vec<Finding>) {
    if let Some(id) = &inputs.app_id {
        findings.extend(app_id(id));
    }
    url(base_url(inputs), findings);
}

/// Checks the app id. It does not reveal its environment, so no finding is about that.
fn app_id(id: &str) -> Option<Finding> {
    const COPY: &str = "copy the app id (APPID) from the console";
    let count = id.chars().count();
    let finding = if id.trim().is_empty() {
        Finding::error(Kind::AppId, "the app id is empty").seen("it contains only whitespace")
    } else if id.chars().any(|character| character.is_whitespace() || character.is_control()) {
        Finding::error(Kind::AppId, "the app id contains whitespace or control characters")
            .seen("the platform compares it character by character")
    } else if count > LONGEST_APP_ID {
        Finding::error(Kind::AppId, "the app id is too long")
            .seen(format!("it has {count} characters, at most {LONGEST_APP_ID} are allowed"))
    } else if !id.bytes().all(|byte| byte.is_ascii_digit()) {
        Finding::warning(Kind::AppId, "the app id is not a number").seen("it contains characters other than digits")
    } else if count != USUAL_APP_ID {
        let seen = format!("it has {count} digits, expected {USUAL_APP_ID}; a partner id (PID) begins with 2088");
        Finding::note(Kind::AppId, "the app id has an unusual length").seen(seen)
    } else {
        return None;
    };
    Some(finding.fix(COPY))
}

fn url(url: &str, findings: &mut Vec<Finding>) {
    let malformed = |seen: &str| Finding::error(Kind::BaseUrl, "the base URL is malformed").seen(seen).fix(FORM);
    let parsed = url.parse::<http::Uri>();
    let Some((scheme, authority)) = parsed.as_ref().ok().and_then(|url| Some((url.scheme_str()?, url.authority()?))) else {
        return findings.push(malformed("it is not of the form `https://host`"));
    };
    let host = authority.host();
    if authority.as_str().contains('@') {
        findings.push(malformed("it contains a user name or a password"));
    } else if parsed.as_ref().is_ok_and(|url| !matches!(url.path(), "" | "/") || url.query().is_some()) || url.contains('#') {
        findings.push(malformed("it contains more than the host, such as `/gateway.do`"));
    }
    if host.eq_ignore_ascii_case(OLD_SANDBOX) {
        let finding =
            Finding::error(Kind::OldSandbox, "the base URL is that of the platform's old sandbox, which no longer works");
        findings.push(finding.seen(format!("the host is {OLD_SANDBOX}")).fix(format!("use {}", crate::SANDBOX)));
        return;
    }
    let local = is_this_machine(host);
    match scheme {
        "https" => {}
        "http" if local => {}
        "http" => {
            let finding = Finding::error(Kind::PlainHttp, "the base URL is `http`: calls are not encrypted");
            findings.push(finding.seen("the platform supports only https, and the host is not this machine").fix("use `https`"));
        }
        _ => findings.push(malformed("the scheme is neither `https` nor `http`")),
    }
    findings.push(environment(host, local));
}

/// Returns the name of the environment of calls.
pub(super) fn environment_name(inputs: &Inputs) -> &'static str {
    let url = base_url(inputs).trim_end_matches('/');
    match () {
        () if url.eq_ignore_ascii_case(crate::PRODUCTION) => "production",
        () if url.eq_ignore_ascii_case(crate::SANDBOX) => "the platform's sandbox",
        () => "a host outside the platform",
    }
}

fn environment(host: &str, local: bool) -> Finding {
    let is = |url: &str| url.strip_prefix("https://").is_some_and(|address| address.eq_ignore_ascii_case(host));
    const BOTH: &str = "apps, keys and users of one environment do not exist in the other, and the app id does not show the environment: the \
                        sandbox has its own console page (沙箱)";
    let (what, seen) = if is(crate::PRODUCTION) {
        ("calls go to production", BOTH)
    } else if is(crate::SANDBOX) {
        ("calls go to the platform's sandbox", BOTH)
    } else if local {
        ("calls go to this machine", "the keys must be those of the local emulator")
    } else {
        ("calls go to a host outside the platform", "it may be a proxy or a test gateway")
    };
    Finding::note(Kind::Environment, what).seen(seen)
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
