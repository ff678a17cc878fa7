//! The catalogue of diagnostic codes: number, title and explanation.
//!
//! The explanations are separate Markdown files under `catalogue/`, written for maintainers. A number is never reused for another
//! code.

use std::fmt;

macro_rules! codes {
    ($($name:ident = $id:literal, $title:literal;)*) => {
        /// The kind of mistake of a diagnostic.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!("`", $id, "`: ", $title, ".")] $name,)*
        }

        impl Code {
            /// All codes in the order of their numbers: errors, warnings, import codes, lint codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the number, such as `E0006`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Returns a short title.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// Returns the explanation in Markdown: meaning, reason and remedy.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("catalogue/", $id, ".md")),)* }
            }
        }
    };
}

codes! {
    Unreadable = "E0001", "a file or folder cannot be read";
    YamlSyntax = "E0002", "the file is not valid YAML";
    YamlFeature = "E0003", "a YAML feature that spec files do not allow";
    TooDeep = "E0004", "values are nested too deeply";
    DuplicateKey = "E0005", "a key occurs twice";
    UnknownKey = "E0006", "an unknown key";
    MissingKey = "E0007", "a required key is missing";
    WrongType = "E0008", "a value of the wrong type";
    UnknownWord = "E0009", "a word that is not allowed";
    EmptyText = "E0010", "an empty string";
    BadNumber = "E0011", "an invalid number for a limit";
    BadName = "E0012", "an invalid name";
    UnknownType = "E0013", "an unknown type";
    Recursion = "E0014", "a type that contains itself";
    NameClash = "E0015", "two items with the same Rust name";
    NoRustName = "E0016", "no Rust name follows from a string";
    LimitOfOtherType = "E0017", "a limit that the type cannot have";
    Contradiction = "E0018", "limits that contradict each other";
    BadPattern = "E0019", "a pattern that does not compile";
    BadValues = "E0020", "an empty list, or a list with duplicates";
    BadApiName = "E0021", "a malformed API name";
    FileDisagrees = "E0022", "the file name and the API's name disagree";
    FileMisplaced = "E0023", "a file in an unexpected place";
    NotOffered = "E0024", "an API that no protocol offers";
    UnknownVerb = "E0025", "a verb that the platform does not use";
    NotOneVerb = "E0026", "`rest` does not name exactly one verb";
    BadPath = "E0027", "a malformed path of a REST call";
    PathWithoutField = "E0028", "a path parameter without a field";
    PathField = "E0029", "a field that cannot travel in the path";
    BadPlace = "E0030", "an invalid `in:`";
    OtherProtocol = "E0031", "`only:` names a protocol that does not offer the API";
    RuleWithoutField = "E0032", "a rule for an unknown field";
    BadRule = "E0033", "an invalid rule";
    RuleValue = "E0034", "a rule for a value that the field cannot have";
    LinkToNothing = "E0035", "`rule:` names no limit";
    LinkTwice = "E0036", "two error codes for one limit";
    ExampleUnknownField = "E0037", "an example with an unknown field";
    ExampleWrongType = "E0038", "an example of the wrong type";
    ExampleBreaksLimit = "E0039", "an example violates a limit";
    BadDefault = "E0040", "an invalid default";
    BadFile = "E0041", "a file in an unsupported place";
    BadPaging = "E0042", "an invalid `paging:`";
    UnknownObject = "E0043", "an unknown kind of object";
    BadExpression = "E0044", "a malformed expression";
    UnknownPart = "E0045", "an unknown field, status or action";
    ExpressionType = "E0046", "a value of the wrong type in an expression";
    BadStep = "E0047", "an invalid step";
    NoKey = "E0048", "`by:` names no key";
    BadTransition = "E0049", "a change of status that is not allowed";
    BadObject = "E0050", "an invalid kind of object";
    NotBound = "E0051", "an object that no earlier step finds or creates";
    UnknownProduct = "E0052", "an unknown product";
    UnknownApi = "E0053", "an unknown API of a product";
    NoSuchApi = "E0054", "an unknown API of the platform";
    UnusedType = "W0001", "an unused type or error code";
    ResponseBreaksLimit = "W0002", "an example of a response violates a limit";
    KeyOrder = "W0003", "keys are not in the usual order";
    FileIgnored = "W0004", "an ignored file";
    LimitWithoutEffect = "W0005", "a limit without effect";
    ReadOtherwise = "W0006", "a string with another meaning in YAML";
    UnreachedStatus = "W0007", "a status that no object reaches";
    UnusedObject = "W0008", "a kind of object that no API uses";
    ManyApis = "W0009", "a pattern that selects many APIs";
    NotImportable = "I0001", "a file that cannot be imported";
    NotImported = "I0002", "an operation that is not imported";
    LeftOut = "I0003", "a part that is not imported";
    SourcesDisagree = "I0004", "the spec and a source contradict each other";
    Renamed = "I0005", "a changed name";
    Corrected = "I0006", "a known fault of a source was corrected";
    StaleFixup = "I0007", "a correction that no longer applies";
    NotFormatted = "I0008", "a file that cannot be formatted";
    PageRefused = "I0009", "a page that cannot be read";
    PageCut = "I0010", "a page that is cut off";
    NotCertain = "I0011", "an uncertain statement of a source";
    UnusedAllowance = "L0001", "an unused exception under `allow:`";
    NumberWithoutLimit = "L0002", "an error text names a number that no limit has";
    ValuesInProse = "L0003", "values that only a summary lists";
    NoExample = "L0004", "a described API without an example";
    MoneyWithoutUnit = "L0005", "an amount of money without a unit";
    FlagWithoutValues = "L0006", "a flag that accepts any string";
    MomentAsText = "L0007", "a time that accepts any string";
    EmptySummary = "L0008", "a summary that only repeats the name";
    RetryWithoutOutcome = "L0009", "a retryable code without an outcome";
    LimitWithoutRule = "L0010", "a code of a violated limit without a rule";
    NoProduct = "L0011", "a product without a description";
}

/// The effect of a diagnostic on the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The generator emits nothing.
    Error,
    /// The generator continues.
    Warning,
}

impl Severity {
    /// Returns `error` or `warning`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Code {
    /// Returns the code with this number, regardless of the case of its letter.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.id().eq_ignore_ascii_case(id))
    }

    /// Returns the severity. Codes that begin with `E` stop the generator, those with `W` do not. Codes that begin with `I` belong
    /// to imports and to formatting, which continue as far as possible. Codes that begin with `L` belong to `lint`, which generates
    /// nothing.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match (self, self.id().as_bytes()) {
            (Self::NotImportable | Self::StaleFixup | Self::NotFormatted | Self::UnusedAllowance, _) => Severity::Error,
            (_, [b'W' | b'I' | b'L', ..]) => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Returns the whole catalogue as a Markdown list of numbers and titles.
#[must_use]
pub fn markdown() -> String {
    let mut out = String::new();
    for code in Code::ALL {
        out.push_str(&format!("- **{}**: {}.\n", code.id(), code.title()));
    }
    out
}
