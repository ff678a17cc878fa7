//! The common parameters of a gateway request.

use alipay_core::sign::SignType;

use super::World;
use super::reason::{Reason, shown};
use super::received::Received;
use super::timestamps::check_wall_time;
use crate::Reaction;

/// Checks the common parameters in the gateway's order. Returns the sign type of the request.
pub(super) fn check(world: &World, received: &Received<'_>, reaction: Option<&Reaction>) -> Result<SignType, Reason> {
    let present = |name: &str, missing: &'static str, expected: &str| {
        received.get(name).ok_or_else(|| Reason::missing(missing, name, expected))
    };
    present("method", "isv.missing-method", "the name of an API, such as `alipay.trade.query`")?;
    let app_id = present("app_id", "isv.missing-app-id", &format!("`{}`", world.app_id))?;
    check_app(world, app_id)?;
    let name = present("sign_type", "isv.missing-signature-type", &sign_types())?;
    let unknown = || {
        Reason::new("isv.invalid-signature-type", format!("the sign_type {} is unknown; expected {}", shown(name), sign_types()))
    };
    let sign_type: SignType = name.parse().map_err(|_| unknown())?;
    present("sign", "isv.missing-signature", "the signature of all other parameters, in base64")?;
    let now = world.clock.now_for(reaction);
    let timestamp = present("timestamp", "isv.missing-timestamp", "Beijing time (UTC+8) as `yyyy-MM-dd HH:mm:ss`")?;
    check_wall_time(timestamp, world.clock.times_for(reaction))?;
    if let Some(mode) = &world.certificate_mode {
        mode.check_app(received.get("app_cert_sn"), now)?;
        let missing =
            || Reason::missing("isv.missing-alipay-root-cert-sn", "alipay_root_cert_sn", &format!("`{}`", mode.root_serial));
        mode.check_root(received.get("alipay_root_cert_sn").ok_or_else(missing)?)?;
    }
    if reaction == Some(&Reaction::ExpiredCertificate) {
        return Err(expired());
    }
    if let Some(format) = received.get("format").filter(|format| !format.eq_ignore_ascii_case("json")) {
        return Err(Reason::new("isv.invalid-format", format!("the format {} is not supported; expected `JSON`", shown(format))));
    }
    match present("version", "isv.missing-version", "`1.0`")? {
        "1.0" => Ok(sign_type),
        other => Err(Reason::new("isv.invalid-parameter", format!("the version {} is unknown; expected `1.0`", shown(other)))),
    }
}

/// Checks the app id of a request, on either protocol.
pub(super) fn check_app(world: &World, app_id: &str) -> Result<(), Reason> {
    if app_id == world.app_id {
        return Ok(());
    }
    Err(Reason::new("isv.invalid-app-id", format!("the app id {} is unknown; expected `{}`", shown(app_id), world.app_id)))
}

/// Returns the reason for [`Reaction::ExpiredCertificate`].
pub(super) fn expired() -> Reason {
    Reason::new("isv.app-cert-expired", "the app's certificate has expired, as the test requested; expected a valid certificate")
}

/// Returns the names of all sign types, for messages.
fn sign_types() -> String {
    let names: Vec<_> = SignType::ALL.iter().map(|sign_type| format!("`{}`", sign_type.as_str())).collect();
    names.join(" or ")
}
