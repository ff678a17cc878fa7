//! What was found.

use std::fmt;

/// One thing that was found. Prints as three lines: what is wrong, how it was seen, what to do.
///
/// It never holds a key, a token or a value of a request: names, sizes, serials and the subjects of certificates at most.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Which of the usual things it is; its [`code`](Kind::code) stays the same between versions.
    pub kind: Kind,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, or in order.
    pub what: String,
    /// How it was seen.
    pub seen: String,
    /// What to do; empty where there is nothing to do.
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

/// How bad a finding is; the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// May be wrong, or will be.
    Warning,
    /// Calls will fail, or do.
    Error,
}

impl Severity {
    /// The word for it: `note`, `warning`, `error`.
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

/// Writes the enum and its codes from one list, so that neither can lack what the other has.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// Which of the usual things a finding is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The kind's code, such as `own-key`: lower case, joined by hyphens, the same in every version.
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
    /// A key was read: its form and length.
    KeyRead = "key-read",
    /// A key text is empty.
    KeyEmpty = "key-empty",
    /// A key text is the path of a file.
    KeyIsPath = "key-is-path",
    /// A key text is no key, or was cut or changed.
    KeyUnreadable = "key-unreadable",
    /// A key of a form that cannot be used: under a password, of another algorithm, a certificate request.
    KeyForm = "key-form",
    /// A certificate stands where a key belongs.
    CertificateAsKey = "certificate-as-key",
    /// A public key was given as the private one.
    PublicAsPrivate = "public-as-private",
    /// A private key was given as Alipay's public one.
    PrivateAsPublic = "private-as-public",
    /// PKCS#1 where some SDKs want PKCS#8, or PEM lines that name the one around the other.
    Pkcs = "pkcs",
    /// A key is too short, for its algorithm or at all.
    KeyTooShort = "key-too-short",
    /// A key is of another algorithm than the sign type: RSA for SM2, or SM2 for RSA2.
    KeyAlgorithm = "key-algorithm",
    /// The app's own public key was given as Alipay's.
    OwnKey = "own-key",
    /// Both Alipay's public key and certificates were given.
    BothModes = "both-modes",
    /// One of the three certificates is missing.
    CertificateMissing = "certificate-missing",
    /// No certificate can be read from a text.
    CertificateUnreadable = "certificate-unreadable",
    /// Certificates were given in each other's place.
    CertificateMixUp = "certificate-mix-up",
    /// The app's certificate is not of the private key.
    CertificateOfAnotherKey = "certificate-of-another-key",
    /// The key of a certificate cannot be used.
    CertificateKey = "certificate-key",
    /// A certificate has expired, is not valid yet, or expires within thirty days.
    CertificateExpiry = "certificate-expiry",
    /// Alipay's certificate does not lead to the roots.
    CertificateUntrusted = "certificate-untrusted",
    /// The serials that calls name in certificate mode.
    Serials = "serials",
    /// The serial of the roots cannot be computed, is not the platform's, or was refused.
    RootSerial = "root-serial",
    /// The app id is not of the form that the console shows.
    AppId = "app-id",
    /// The base URL is malformed.
    BaseUrl = "base-url",
    /// The base URL is the dead address of the old sandbox.
    OldSandbox = "old-sandbox",
    /// The base URL is `http` and not of this machine.
    PlainHttp = "plain-http",
    /// Which environment the base URL is of.
    Environment = "environment",
    /// RSA where RSA2 is the rule, or the other of both than the app is set to.
    SignType = "sign-type",
    /// The clocks of both sides differ.
    Clock = "clock",
    /// The timestamp is written in another zone than Beijing's.
    Zone = "zone",
    /// The text that was signed contradicts the settings.
    SignedOtherwise = "signed-otherwise",
    /// The platform refused the signature of a request.
    RequestSignature = "request-signature",
    /// No call was made, because the client cannot be set up.
    NotAsked = "not-asked",
    /// There is no connection.
    NoConnection = "no-connection",
    /// There is a connection, but no TLS.
    Tls = "tls",
    /// The answer did not come, or not whole.
    NoAnswer = "no-answer",
    /// The answer is not the platform's: a proxy's page, most likely.
    NotThePlatform = "not-the-platform",
    /// The platform does not know the app: it is of the other environment.
    UnknownApp = "unknown-app",
    /// The app has no public key in the console.
    NoKeyUploaded = "no-key-uploaded",
    /// The app is in certificate mode, and the call named no certificates.
    CertificateMode = "certificate-mode",
    /// The platform does not know the app's certificate, or no longer takes it.
    AppCertificate = "app-certificate",
    /// The answer's signature does not verify.
    AnswerSignature = "answer-signature",
    /// The answer is a success without a signature.
    AnswerUnsigned = "answer-unsigned",
    /// The answer's certificate is not known, or not trusted.
    AnswerCertificate = "answer-certificate",
    /// The platform refused the call for a reason that has nothing to do with keys.
    Refused = "refused",
    /// The call went through: both signatures were accepted.
    Verified = "verified",
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
