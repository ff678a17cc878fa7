//! The arguments of the program, and the environment variables with the same meaning.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::BoolishValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use serde::Deserialize;

/// A local emulator of the Alipay Open Platform: serves /gateway.do, /v3 and the authorisation pages, and remembers trades.
///
/// Each setting has an argument, an environment variable and a key of the configuration file, whose name is that of the argument with `_`
/// instead of `-`. Arguments take precedence over the environment, and the environment over the file. Relative paths in the file start at
/// the folder of the file.
///
/// Standard output begins with the settings. The line `ready http://ADDRESS` follows once calls are accepted, then one line for each call.
/// SIGINT and SIGTERM end the program after the running calls, within five seconds, with exit code 0. Errors go to standard error: exit
/// code 2 for settings, 1 for others.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) start: Start,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// The commands besides the start.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Print the configuration of a client, without a start.
    Config(Box<Config>),
    /// Check that an emulator runs: exit code 0 if it does, otherwise 1.
    Health(Health),
}

/// The client whose configuration to print.
#[derive(Args)]
#[allow(missing_debug_implementations, reason = "settings can contain a content key")]
pub struct Config {
    /// The language of the client.
    pub(crate) language: Language,
    #[command(flatten)]
    pub(crate) start: Start,
}

#[derive(Args)]
pub(crate) struct Health {
    /// The address of the emulator.
    #[arg(long, env = "ALIPAY_EMULATOR_HEALTH_URL", default_value = "http://127.0.0.1:8080")]
    pub(crate) url: String,
}

/// The settings of a start, and where to read others.
#[derive(Args)]
#[allow(missing_debug_implementations, reason = "settings can contain a content key")]
pub struct Start {
    /// The configuration file (TOML). Defaults to `alipay-emulator.toml` in the current folder, if it is there.
    #[arg(long, env = "ALIPAY_EMULATOR_CONFIG", value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Print the configuration of a client in this language before the line `ready`.
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) print_config: Option<Language>,
    #[command(flatten)]
    pub(crate) settings: Settings,
}

/// The languages of client configurations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// The crate `alipay`.
    Rust,
    /// The package `alipay-sdk` of npm.
    Node,
    /// The package `alipay-sdk-python` of PyPI; in certificate mode `python-alipay-sdk`.
    Python,
    /// The library `alipay-sdk-java`.
    Java,
    /// The library `alipay-sdk-php-all`.
    Php,
    /// The module `github.com/smartwalle/alipay/v3`.
    Go,
    /// Environment variables.
    Env,
}

/// The format of the lines on standard output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Log {
    /// Text for readers.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
    /// No lines for calls.
    Off,
}

/// The settings that arguments, environment and file have in common.
#[derive(Clone, Debug, Default, Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// The address to listen on. Port 0 selects a free port. [default: 127.0.0.1:8080]
    #[arg(long, env = "ALIPAY_EMULATOR_LISTEN", value_name = "ADDRESS")]
    pub(crate) listen: Option<SocketAddr>,
    /// The address at which clients and browsers reach the emulator, if it is another one: in a container, or behind a proxy.
    #[arg(long, env = "ALIPAY_EMULATOR_PUBLIC_URL", value_name = "URL")]
    pub(crate) public_url: Option<String>,
    /// The spec folder to use. Defaults to the built-in spec.
    #[arg(long, env = "ALIPAY_EMULATOR_SPEC", value_name = "FOLDER")]
    pub(crate) spec: Option<PathBuf>,
    /// Emulate the gateway's methods without a description, too, by the fields and types of the catalogue. [default: false with `--spec`,
    /// otherwise true]
    #[arg(long, env = "ALIPAY_EMULATOR_CATALOGUE", value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(crate) catalogue: Option<bool>,
    /// The id of the accepted app. [default: 2021000000000000]
    #[arg(long, env = "ALIPAY_EMULATOR_APP_ID", value_name = "ID")]
    pub(crate) app_id: Option<String>,
    /// A folder with key files. Missing files are generated, present ones are never overwritten. Defaults to the built-in keys.
    #[arg(long, env = "ALIPAY_EMULATOR_KEYS", value_name = "FOLDER")]
    pub(crate) keys: Option<PathBuf>,
    /// Generate key pairs for this run, instead of the built-in keys.
    #[arg(long, env = "ALIPAY_EMULATOR_NEW_KEYS", value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(crate) new_keys: Option<bool>,
    /// A file with the app's public key, if the app keeps its private key to itself.
    #[arg(long, env = "ALIPAY_EMULATOR_APP_PUBLIC_KEY", value_name = "FILE")]
    pub(crate) app_public_key: Option<PathBuf>,
    /// A file with Alipay's private key, which signs the responses.
    #[arg(long, env = "ALIPAY_EMULATOR_ALIPAY_PRIVATE_KEY", value_name = "FILE")]
    pub(crate) alipay_private_key: Option<PathBuf>,
    /// Certificate mode: a folder with certificates and their keys. If it has none, all are generated there.
    #[arg(long, env = "ALIPAY_EMULATOR_CERTIFICATES", value_name = "FOLDER")]
    pub(crate) certificates: Option<PathBuf>,
    /// The validity of generated certificates in days; negative for expired ones. [default: 1825]
    #[arg(long, env = "ALIPAY_EMULATOR_CERTIFICATE_DAYS", value_name = "DAYS", allow_negative_numbers = true)]
    pub(crate) certificate_days: Option<i64>,
    /// The validity of the app's generated certificate, if it is another one.
    #[arg(long, env = "ALIPAY_EMULATOR_APP_CERTIFICATE_DAYS", value_name = "DAYS", allow_negative_numbers = true)]
    pub(crate) app_certificate_days: Option<i64>,
    /// Replace Alipay's certificate and key by new ones of the same authority. The old files get the ending `.1`, `.2`, ….
    #[arg(long, env = "ALIPAY_EMULATOR_RENEW_CERTIFICATE", value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(crate) renew_certificate: Option<bool>,
    /// Certificate mode with certificates of your own: the app's.
    #[arg(long, env = "ALIPAY_EMULATOR_APP_CERTIFICATE", value_name = "FILE")]
    pub(crate) app_certificate: Option<PathBuf>,
    /// Certificate mode with certificates of your own: Alipay's, which has to match `--alipay-private-key`.
    #[arg(long, env = "ALIPAY_EMULATOR_ALIPAY_CERTIFICATE", value_name = "FILE")]
    pub(crate) alipay_certificate: Option<PathBuf>,
    /// Certificate mode with certificates of your own: the roots.
    #[arg(long, env = "ALIPAY_EMULATOR_ROOT_CERTIFICATES", value_name = "FILE")]
    pub(crate) root_certificates: Option<PathBuf>,
    /// The app's AES key in base64 for encrypted calls, or a file with it.
    #[arg(long, env = "ALIPAY_EMULATOR_CONTENT_KEY", value_name = "KEY|FILE", hide_env_values = true)]
    pub(crate) content_key: Option<String>,
    /// The factor by which notifications are repeated faster than the platform's 4m 10m 10m 1h 2h 6h 15h. [default: 1]
    #[arg(long, env = "ALIPAY_EMULATOR_NOTIFICATION_SPEED", value_name = "TIMES")]
    pub(crate) notification_speed: Option<u32>,
    /// The number of seconds that the emulator's clock is ahead; negative for behind. [default: 0]
    #[arg(long, env = "ALIPAY_EMULATOR_CLOCK_SKEW", value_name = "SECONDS", allow_negative_numbers = true)]
    pub(crate) clock_skew: Option<i32>,
    /// Approve every authorisation and pay every order at once, without showing a page.
    #[arg(long, env = "ALIPAY_EMULATOR_AUTO_APPROVE", value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(crate) auto_approve: Option<bool>,
    /// Send a plain error instead of an encrypted one if an encrypted call on the gateway fails.
    #[arg(long, env = "ALIPAY_EMULATOR_PLAIN_ERRORS", value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(crate) plain_errors: Option<bool>,
    /// Answer every call with the example of the description, and remember nothing.
    #[arg(long, env = "ALIPAY_EMULATOR_STATELESS", value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(crate) stateless: Option<bool>,
    /// The file that keeps objects, calls and notifications across restarts. [default: memory only]
    #[arg(long, env = "ALIPAY_EMULATOR_DATA", value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,
    /// A YAML file with stubs, which answer selected calls.
    #[arg(long, env = "ALIPAY_EMULATOR_STUBS", value_name = "FILE")]
    pub(crate) stubs: Option<PathBuf>,
    /// The maximum number of calls that the journal keeps. [default: 10000]
    #[arg(long, env = "ALIPAY_EMULATOR_JOURNAL_LIMIT", value_name = "CALLS")]
    pub(crate) journal_limit: Option<usize>,
    /// The format of standard output. [default: text]
    #[arg(long, env = "ALIPAY_EMULATOR_LOG", value_name = "FORMAT")]
    pub(crate) log: Option<Log>,
    /// Print the line `ready` only.
    #[arg(long, short, env = "ALIPAY_EMULATOR_QUIET", value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(crate) quiet: Option<bool>,
}

impl Settings {
    /// Returns the format of standard output.
    pub(crate) fn log(&self) -> Log {
        self.log.unwrap_or(if self.is_quiet() { Log::Off } else { Log::Text })
    }

    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet == Some(true)
    }

    /// Returns the address to listen on.
    pub(crate) fn address(&self) -> SocketAddr {
        self.listen.unwrap_or(SocketAddr::from(([127, 0, 0, 1], 8080)))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    /// Each setting with a value as an argument and in the file.
    const VALUES: [(&str, &str, &str); 27] = [
        ("listen", "127.0.0.1:1", "\"127.0.0.1:1\""),
        ("public_url", "http://a", "\"http://a\""),
        ("spec", "folder", "\"folder\""),
        ("catalogue", "false", "false"),
        ("app_id", "1", "\"1\""),
        ("keys", "folder", "\"folder\""),
        ("new_keys", "true", "true"),
        ("app_public_key", "file", "\"file\""),
        ("alipay_private_key", "file", "\"file\""),
        ("certificates", "folder", "\"folder\""),
        ("certificate_days", "-5", "-5"),
        ("app_certificate_days", "-5", "-5"),
        ("renew_certificate", "true", "true"),
        ("app_certificate", "file", "\"file\""),
        ("alipay_certificate", "file", "\"file\""),
        ("root_certificates", "file", "\"file\""),
        ("content_key", "file", "\"file\""),
        ("notification_speed", "9", "9"),
        ("clock_skew", "-9", "-9"),
        ("auto_approve", "false", "false"),
        ("plain_errors", "true", "true"),
        ("stateless", "true", "true"),
        ("data", "file", "\"file\""),
        ("stubs", "file", "\"file\""),
        ("journal_limit", "9", "9"),
        ("log", "json", "\"json\""),
        ("quiet", "true", "true"),
    ];

    fn parsed(arguments: &[String]) -> Settings {
        let program = ["alipay-emulator".to_owned()];
        Arguments::try_parse_from(program.iter().chain(arguments)).unwrap_or_else(|error| panic!("{error}")).start.settings
    }

    #[test]
    fn each_argument_is_a_variable_and_a_key_of_the_file() {
        let command = Arguments::command();
        let is_setting = |name: &str| !matches!(name, "help" | "version" | "config" | "print_config");
        let names: Vec<_> =
            command.get_arguments().map(|argument| argument.get_id().as_str()).filter(|name| is_setting(name)).collect();
        assert_eq!(names, VALUES.map(|(name, ..)| name));
        for argument in command.get_arguments().filter(|argument| is_setting(argument.get_id().as_str())) {
            let name = argument.get_id().as_str();
            assert_eq!(argument.get_long(), Some(&*name.replace('_', "-")));
            assert_eq!(argument.get_env().unwrap().to_str(), Some(&*format!("ALIPAY_EMULATOR_{}", name.to_uppercase())));
            assert!(argument.get_help().is_some(), "{name}");
        }
        for (name, argument, in_file) in VALUES {
            let by_argument = parsed(&[format!("--{}={argument}", name.replace('_', "-"))]);
            let by_file: Settings = toml::from_str(&format!("{name} = {in_file}")).unwrap();
            assert_eq!(format!("{by_argument:?}"), format!("{by_file:?}"));
            assert_ne!(format!("{by_argument:?}"), format!("{:?}", Settings::default()), "{name}");
        }
    }

    #[test]
    fn a_switch_needs_no_value() {
        for name in ["catalogue", "new-keys", "renew-certificate", "auto-approve", "plain-errors", "stateless", "quiet"] {
            let alone = parsed(&[format!("--{name}")]);
            assert_eq!(format!("{alone:?}"), format!("{:?}", parsed(&[format!("--{name}=yes")])));
        }
        assert_eq!(parsed(&["-q".to_owned()]).quiet, Some(true));
    }

    #[test]
    fn the_command_is_consistent() {
        Arguments::command().debug_assert();
    }
}
