//! Diagnosis of signature failures: every kind of finding, offline and against the emulator, and the binary `alipay doctor`.

mod live;
mod offline;
mod sm2;

use alipay::diagnose::{Finding, Inputs, Kind, Severity};

use crate::support::key;

/// Returns the only finding of this kind.
fn only(findings: &[Finding], kind: Kind) -> &Finding {
    let mut of_kind = findings.iter().filter(|finding| finding.kind == kind);
    let finding = of_kind.next().unwrap_or_else(|| panic!("no {kind} in {findings:#?}"));
    assert!(of_kind.next().is_none(), "more than one {kind} in {findings:#?}");
    finding
}

/// Asserts that there is such an error with a remedy.
fn error(findings: &[Finding], kind: Kind) -> &Finding {
    let finding = only(findings, kind);
    assert_eq!(finding.severity, Severity::Error, "{finding}");
    assert!(!finding.seen.is_empty() && !finding.fix.is_empty(), "{finding}");
    finding
}

/// Asserts that there are only notes.
fn assert_no_errors(findings: &[Finding]) {
    assert!(findings.iter().all(|finding| finding.severity == Severity::Note), "{findings:#?}");
}

/// Returns the inputs of a valid client.
fn valid_inputs() -> Inputs {
    Inputs::new()
        .app_id("2021000000000000")
        .private_key(key("app", "private_pkcs8_der_base64"))
        .alipay_public_key(key("alipay", "public_spki_der_base64"))
}
