//! Findings of the diagnosis.

use std::fmt;

/// A finding. Its `Display` has up to three lines: the problem, the evidence, and the remedy.
///
/// It never contains a key, a token or a value of a request, only names, sizes, serials and the subjects of certificates.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of the finding. Its [`code`](Kind::code) is the same in all versions.
    pub kind: Kind,
    /// The severity.
    pub severity: Severity,
    /// The problem, or the correct state.
    pub what: String,
    /// The evidence.
    pub seen: String,
    /// The remedy; empty if there is nothing to do.
    pub fix: String,
}

impl Finding {
    pub(super) fn new(kind: Kind, severity: Severity, what: impl Into<String>) -> Self {
        Self { kind, severity, what: what.into(), seen: String::new(), fix: String::new() }
    }

    pub(super) fn error(kind: Kind, what: impl Into<String>) -> Self {
        Self::new(kind, Severity::Error, what)
    }

    pub(super) fn warning(kind: Kind, what: impl Into<String>) -> Self {
        Self::new(kind, Severity::Warning, what)
    }

    pub(super) fn note(kind: Kind, what: impl Into<String>) -> Self {
        Self::new(kind, Severity::Note, what)
    }

    pub(super) fn seen(mut self, seen: impl Into<String>) -> Self {
        self.seen = seen.into();
        self
    }

    pub(super) fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = fix.into();
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.kind, self.what)?;
        for (label, text) in [("seen", &self.seen), ("do", &self.fix)] {
            if !text.is_empty() {
                write!(f, "\n  {label}: {text}")?;
            }
        }
        Ok(())
    }
}

/// The severity of a finding, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Information; nothing is wrong.
    Note,
    /// A possible or future problem.
    Warning,
    /// A problem that makes calls fail.
    Error,
}

impl Severity {
    /// Returns the severity as a word: `note`, `warning`, `error`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Defines the enum and its codes from one list, so that they always match.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// The kind of a finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Kind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the kind's code, such as `own-key`: lower case, joined by hyphens, the same in all versions.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

kinds! {
    /// A key is readable: its form and length.
    KeyRead = "key-read",
    /// A key is empty.
    KeyEmpty = "key-empty",
    /// A key is a file path.
    KeyIsPath = "key-is-path",
    /// A key is unreadable: it is not a key, or was damaged or changed.
    KeyUnreadable = "key-unreadable",
    /// A key has an unusable form: password-protected, another algorithm, a certificate request.
    KeyForm = "key-form",
    /// A certificate was given instead of a key.
    CertificateAsKey = "certificate-as-key",
    /// A public key was given as the private one.
    PublicAsPrivate = "public-as-private",
    /// A private key was given as Alipay's public one.
    PrivateAsPublic = "private-as-public",
    /// PKCS#1, although some SDKs require PKCS#8, or PEM lines with the label of the other form.
    Pkcs = "pkcs",
    /// A key is too short, for its sign type or in general.
    KeyTooShort = "key-too-short",
    /// The algorithm of a key does not fit the sign type: RSA for SM2, or SM2 for RSA2.
    KeyAlgorithm = "key-algorithm",
    /// The app's own public key was given as Alipay's.
    OwnKey = "own-key",
    /// Both Alipay's public key and certificates are set.
    BothModes = "both-modes",
    /// One of the three certificates is missing.
    CertificateMissing = "certificate-missing",
    /// A text contains no readable certificate.
    CertificateUnreadable = "certificate-unreadable",
    /// Certificates were mixed up.
    CertificateMixUp = "certificate-mix-up",
    /// The app's certificate does not match the private key.
    CertificateOfAnotherKey = "certificate-of-another-key",
    /// The key of a certificate cannot be used.
    CertificateKey = "certificate-key",
    /// A certificate has expired, is not valid yet, or expires within thirty days.
    CertificateExpiry = "certificate-expiry",
    /// Alipay's certificate does not lead to one of the roots.
    CertificateUntrusted = "certificate-untrusted",
    /// The serials that calls contain in certificate mode.
    Serials = "serials",
    /// The serial of the roots cannot be computed, is not the platform's, or was rejected.
    RootSerial = "root-serial",
    /// The app id does not have the form that the console shows.
    AppId = "app-id",
    /// The base URL is malformed.
    BaseUrl = "base-url",
    /// The base URL is that of the platform's old sandbox, which no longer works.
    OldSandbox = "old-sandbox",
    /// The base URL is `http`, but not this machine.
    PlainHttp = "plain-http",
    /// The environment of the base URL.
    Environment = "environment",
    /// RSA although RSA2 is the rule, or not the sign type that is set for the app.
    SignType = "sign-type",
    /// The clocks of client and platform differ.
    Clock = "clock",
    /// The timestamp is not in Beijing time.
    Zone = "zone",
    /// The signed text contradicts the settings.
    SignedOtherwise = "signed-otherwise",
    /// The platform rejected the signature of a request.
    RequestSignature = "request-signature",
    /// No call was made, because the client's configuration is invalid.
    NotAsked = "not-asked",
    /// No connection.
    NoConnection = "no-connection",
    /// The TLS handshake failed.
    Tls = "tls",
    /// The response is missing or incomplete.
    NoResponse = "no-response",
    /// The response is not the platform's, but probably a proxy's page.
    NotThePlatform = "not-the-platform",
    /// The platform does not know the app, which probably belongs to the other environment.
    UnknownApp = "unknown-app",
    /// The app has no public key in the console.
    NoKeyUploaded = "no-key-uploaded",
    /// The app is in certificate mode, but the call named no certificates.
    CertificateMode = "certificate-mode",
    /// The platform does not know the app's certificate, or no longer accepts it.
    AppCertificate = "app-certificate",
    /// The response's signature does not verify.
    ResponseSignature = "response-signature",
    /// The response is a success without a signature.
    ResponseUnsigned = "response-unsigned",
    /// The response's certificate is unknown or untrusted.
    ResponseCertificate = "response-certificate",
    /// The platform rejected the call for a reason unrelated to keys.
    Rejected = "rejected",
    /// The call succeeded: both signatures were accepted.
    Verified = "verified",
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
