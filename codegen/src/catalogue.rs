//! Every code that a diagnostic can have: its number, its title, and a text that explains it.
//!
//! The texts are files of their own under `catalogue/`, so that they read as what they are: a page for the author of a
//! spec file. Numbers are never given to something else.

use std::fmt;

use crate::diagnostic::Severity;

macro_rules! codes {
    ($($name:ident = $id:literal, $title:literal;)*) => {
        /// What kind of mistake a diagnostic is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!("`", $id, "`: ", $title, ".")] $name,)*
        }

        impl Code {
            /// Every code, in the order of their numbers: first errors, then warnings, then those of imports, then those of `lint`.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The number, such as `E0006`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// What is wrong, in a few words.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// What it means, why it is refused, and what to write instead, in Markdown.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("catalogue/", $id, ".md")),)* }
            }
        }
    };
}

codes! {
    Unreadable = "E0001", "a file or folder cannot be read";
    YamlSyntax = "E0002", "the file is not YAML";
    YamlFeature = "E0003", "a YAML feature that spec files do not use";
    TooDeep = "E0004", "values are nested too deeply";
    DuplicateKey = "E0005", "a key occurs twice";
    UnknownKey = "E0006", "a key that the spec language does not know";
    MissingKey = "E0007", "a key that must be there is missing";
    WrongType = "E0008", "a value of the wrong type";
    UnknownWord = "E0009", "a word that is not among those allowed";
    EmptyText = "E0010", "a text is empty";
    BadNumber = "E0011", "a number that a limit cannot be";
    BadName = "E0012", "a name with characters that names do not have";
    UnknownType = "E0013", "a type that nothing describes";
    Recursion = "E0014", "a type that contains itself";
    NameClash = "E0015", "two things would have the same Rust name";
    NoRustName = "E0016", "no Rust name can be made from a text";
    LimitOfOtherType = "E0017", "a limit that the type cannot have";
    Contradiction = "E0018", "limits that contradict each other";
    BadPattern = "E0019", "a pattern that does not compile";
    BadValues = "E0020", "a list of values that is empty or repeats itself";
    BadApiName = "E0021", "the name of an API is malformed";
    FileDisagrees = "E0022", "the file name and the API's name disagree";
    FileMisplaced = "E0023", "a file in a place where none is expected";
    NotOffered = "E0024", "an API that no protocol offers";
    UnknownVerb = "E0025", "a verb that the platform does not use";
    NotOneVerb = "E0026", "`rest` does not name exactly one verb";
    BadPath = "E0027", "the path of a REST call is malformed";
    PathWithoutField = "E0028", "a path parameter without a field";
    PathField = "E0029", "a field that cannot travel in the path";
    BadPlace = "E0030", "`in:` where it means nothing";
    OtherProtocol = "E0031", "`only:` names a protocol that does not offer the API";
    RuleWithoutField = "E0032", "a rule over a field that does not exist";
    BadRule = "E0033", "a rule that says nothing";
    RuleValue = "E0034", "a rule waits for a value that the field never has";
    LinkToNothing = "E0035", "`rule:` names no limit";
    LinkTwice = "E0036", "two error codes for one limit";
    ExampleUnknownField = "E0037", "an example has a field that is not described";
    ExampleWrongType = "E0038", "an example of the wrong type";
    ExampleBreaksLimit = "E0039", "an example breaks a limit";
    BadDefault = "E0040", "a default that the field would refuse";
    BadFile = "E0041", "a file where none can travel";
    BadPaging = "E0042", "`paging:` that leads nowhere";
    UnusedType = "W0001", "a type or an error code that nothing uses";
    ResponseBreaksLimit = "W0002", "an example of an answer breaks a limit";
    KeyOrder = "W0003", "keys are not in the usual order";
    FileIgnored = "W0004", "a file that is not read";
    LimitWithoutEffect = "W0005", "a limit that every value keeps to";
    ReadOtherwise = "W0006", "a text that YAML reads otherwise than it looks";
    NotImportable = "I0001", "a file that cannot be imported";
    NotImported = "I0002", "an operation that is not imported";
    LeftOut = "I0003", "a part that is not imported";
    SourcesDisagree = "I0004", "the spec and a source contradict each other";
    Renamed = "I0005", "a name that had to be changed";
    Corrected = "I0006", "a known fault of a source was corrected";
    StaleFixup = "I0007", "a correction that no longer applies";
    NotFormatted = "I0008", "a file that cannot be formatted";
    PageRefused = "I0009", "a page that cannot be read";
    PageCut = "I0010", "a page that is cut off";
    NotCertain = "I0011", "a statement of a source that is not certain";
    UnusedAllowance = "L0001", "an allowance of something that is not there";
    NumberWithoutLimit = "L0002", "an error text names a number that no limit has";
    ValuesInProse = "L0003", "values are listed in a summary only";
    NoExample = "L0004", "a described API without an example";
    MoneyWithoutUnit = "L0005", "an amount of money without a unit";
    FlagWithoutValues = "L0006", "a yes or no that takes any text";
    MomentAsText = "L0007", "a moment that takes any text";
    EmptySummary = "L0008", "a summary that says no more than the name";
    RetryWithoutOutcome = "L0009", "a code to be tried again, without an outcome";
    LimitWithoutRule = "L0010", "a code about a limit, without a rule";
}

impl Code {
    /// The code with this number, whatever the case of its letter.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.id().eq_ignore_ascii_case(id))
    }

    /// Whether it stops the work: codes that begin with `E` do, those with `W` do not. Those with `I` are about imports and about
    /// formatting, which go on as far as they can; those with `L` are of `lint`, which generates nothing.
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

/// The whole catalogue as one Markdown list: number, title, explanation.
#[must_use]
pub fn markdown() -> String {
    let mut out = String::new();
    for code in Code::ALL {
        out.push_str(&format!("- **{}**: {}.\n", code.id(), code.title()));
    }
    out
}
