//! Interoperability with other SDKs, as clients of the emulator and as verifiers of this crate's signatures: the npm package `alipay-sdk`
//! and the PyPI packages `alipay-sdk-python` and `python-alipay-sdk`, installed once below the target folder.
//!
//! Small scripts in `tests/interop/` run each package; they read and write JSON. The expectations are here.
//! If a package and this crate differ, a comment describes the difference, and `protocol` refers to the section that decides.

mod catalogue;
mod certificates;
mod from_client;
mod gateway;
mod lives;
mod notifications;
mod pages;
mod python;
mod python_alipay_sdk;
mod rest;
mod uploads;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use alipay::gateway::Parameters;
use alipay::keys::PublicKey;
use alipay::sign::{SignType, Verifier};
use alipay_emulator::{Emulator, EmulatorBuilder, KeyPair, Keys};
use serde_json::{Value, json};

use crate::support::key;

/// Each version has its own folder.
const NODE_PACKAGE: &str = "alipay-sdk@4.14.0";
const PYTHON_PACKAGE: &str = "alipay-sdk-python==3.7.1411";
/// Both Python packages have the module name `alipay`, so each needs its own environment.
const PYTHON_ALIPAY_SDK_PACKAGE: &str = "python-alipay-sdk==3.4.0";

const CONTENT_KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";

/// All packages write local time, but the platform expects Beijing time (protocol 4). This form of `TZ` needs no zone files.
const BEIJING: &str = "CST-8";

/// The folder with the installed `alipay-sdk`.
static NODE: LazyLock<PathBuf> = LazyLock::new(|| {
    installed(&format!("node-{NODE_PACKAGE}"), |folder| {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(folder).arg(NODE_PACKAGE);
        succeed(npm, "npm, which comes with Node.js");
    })
});

/// The interpreter of the virtual environment with `alipay-sdk-python`.
static PYTHON: LazyLock<PathBuf> = LazyLock::new(|| environment(PYTHON_PACKAGE));

/// The interpreter of the virtual environment with `python-alipay-sdk`.
static PYTHON_ALIPAY_SDK: LazyLock<PathBuf> = LazyLock::new(|| environment(PYTHON_ALIPAY_SDK_PACKAGE));

/// Creates a virtual environment with this package. Returns its interpreter.
fn environment(package: &str) -> PathBuf {
    let interpreter = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let folder = installed(&format!("python-{package}"), |folder| {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(folder);
        succeed(venv, "Python 3 with its module venv");
        let mut pip = Command::new(folder.join(interpreter));
        // One package has tens of thousands of modules, of which the tests load a few. Compiling them all takes a minute.
        pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--no-compile", package]);
        succeed(pip, "pip");
    });
    folder.join(interpreter)
}

/// Returns a folder below `interop` in the target folder. The first test that needs it creates it.
fn installed(name: &str, install: impl FnOnce(&Path)) -> PathBuf {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("interop");
    let target = all.join(name);
    if !target.exists() {
        // Tests can be processes that start together: each installs into its own folder, and the first to finish moves it into place.
        let own = all.join(format!("{name}.{}", std::process::id()));
        fs::create_dir_all(&own).unwrap();
        install(&own);
        if fs::rename(&own, &target).is_err() {
            assert!(target.exists(), "{} cannot be moved", own.display());
            fs::remove_dir_all(&own).unwrap();
        }
    }
    target
}

fn succeed(mut command: Command, what: &str) {
    let output = command.output().unwrap_or_else(|error| panic!("these tests need {what}: {error}"));
    assert!(output.status.success(), "{what} failed: {}", String::from_utf8_lossy(&output.stderr));
}

/// Runs a script of `tests/interop/` with this input.
fn run(interpreter: &Path, script: &str, zone: &str, input: &Value) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop").join(script);
    let mut command = Command::new(interpreter);
    command.arg(&script).env("TZ", zone).env("PYTHONDONTWRITEBYTECODE", "1");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{} is needed: {error}", interpreter.display()));
    child.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}: {}", script.display(), String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Runs a script of `tests/interop/node/` with this configuration of the SDK.
fn node(script: &str, config: &Value, mut input: Value) -> Value {
    input["prefix"] = NODE.to_str().unwrap().into();
    input["config"] = config.clone();
    run(Path::new("node"), &format!("node/{script}"), BEIJING, &input)
}

/// Calls methods of the Node SDK, each given as name and arguments.
fn call<const N: usize>(config: &Value, calls: [Value; N]) -> [Value; N] {
    let Value::Array(outcomes) = node("call.mjs", config, json!({ "calls": calls.to_vec() })) else { panic!("no list") };
    outcomes.try_into().unwrap()
}

/// Starts an emulator, which answers with examples, with the keys of the vectors: unlike Node.js, Python only supports PKCS#1.
fn emulator() -> Emulator {
    settings().start().unwrap()
}

fn settings() -> EmulatorBuilder {
    let pair = |owner| KeyPair::parse(&key(owner, "private_pkcs1_der_base64")).unwrap();
    let keys = Keys { app: pair("app"), alipay: pair("alipay") };
    Emulator::builder().keys(keys).content_key(CONTENT_KEY).stateless(true)
}

/// Returns the Node SDK's settings for this emulator.
fn config(emulator: &Emulator) -> Value {
    json!({
        "appId": emulator.app_id(),
        "privateKey": emulator.app_private_key(),
        "alipayPublicKey": emulator.alipay_public_key(),
        "encryptKey": CONTENT_KEY,
        "gateway": format!("{}/gateway.do", emulator.base_url()),
        "endpoint": emulator.base_url(),
        // Keeps responses as they are, without renaming.
        "camelcase": false,
        // The default is five seconds.
        "timeout": 60_000,
    })
}

/// Changes one of the settings.
fn with(mut config: Value, name: &str, value: impl Into<Value>) -> Value {
    config[name] = value.into();
    config
}

fn message(outcome: &Value) -> &str {
    outcome["error"]["message"].as_str().unwrap_or_else(|| panic!("no error: {outcome}"))
}

/// Returns true if the app signed these parameters of a gateway request.
fn signed_by_app(parameters: &Parameters) -> bool {
    let verifier = Verifier::new(PublicKey::parse(&key("app", "public_spki_der_base64")).unwrap());
    let sign_type = if parameters.get("sign_type") == Some("RSA") { SignType::Rsa } else { SignType::Rsa2 };
    verifier.verify(sign_type, parameters.content_to_sign().as_bytes(), parameters.get("sign").unwrap())
}
