//! Configurations of clients, run with the packages of npm and PyPI. The tests are skipped if a package cannot be installed.
//! The packages are installed in the folder of the tests of interoperability.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use crate::support::{Folder, Program};

const NODE_PACKAGE: &str = "alipay-sdk@4.14.0";
const PYTHON_PACKAGE: &str = "alipay-sdk-python==3.7.1411";
const PYTHON_ALIPAY_SDK_PACKAGE: &str = "python-alipay-sdk==3.4.0";

static NODE: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
    installed(&format!("node-{NODE_PACKAGE}"), |folder| {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(folder).arg(NODE_PACKAGE);
        succeeds(npm)
    })
});

static PYTHON: LazyLock<Option<PathBuf>> = LazyLock::new(|| environment(PYTHON_PACKAGE));

static PYTHON_ALIPAY_SDK: LazyLock<Option<PathBuf>> = LazyLock::new(|| environment(PYTHON_ALIPAY_SDK_PACKAGE));

/// Creates a virtual environment with this package. Returns its interpreter.
fn environment(package: &str) -> Option<PathBuf> {
    let interpreter = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let folder = installed(&format!("python-{package}"), |folder| {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(folder);
        let mut pip = Command::new(folder.join(interpreter));
        pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--no-compile", package]);
        succeeds(venv) && succeeds(pip)
    })?;
    Some(folder.join(interpreter))
}

/// Returns a folder below `interop` in the target folder, if its contents can be installed.
fn installed(name: &str, install: impl FnOnce(&Path) -> bool) -> Option<PathBuf> {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("interop");
    let target = all.join(name);
    if !target.exists() {
        // Other processes can install at the same time: the first to finish moves its folder into place.
        let own = all.join(format!("{name}.{}", std::process::id()));
        fs::create_dir_all(&own).unwrap();
        if !install(&own) {
            let _ = fs::remove_dir_all(&own);
            eprintln!("skipped: {name} cannot be installed");
            return None;
        }
        if fs::rename(&own, &target).is_err() {
            fs::remove_dir_all(&own).unwrap();
        }
    }
    Some(target)
}

fn succeeds(mut command: Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Returns the configuration that a start printed.
fn config(program: &Program) -> String {
    let (_, lines) = program.lines.split_last().unwrap();
    lines.join("\n")
}

/// Runs a script. All packages write local time, but the platform expects Beijing time.
fn run(folder: &Folder, interpreter: &Path, name: &str, text: &str) -> String {
    folder.write(name, text);
    let mut command = Command::new(interpreter);
    command.arg(name).current_dir(folder.path()).env("TZ", "CST-8").env("PYTHONDONTWRITEBYTECODE", "1");
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    let message: String = stderr.chars().take(2000).collect();
    assert!(status.success(), "{message}");
    stdout.trim().to_owned()
}

#[cfg(unix)]
#[test]
fn the_configuration_for_node_calls_the_emulator() {
    let Some(package) = &*NODE else { return };
    for arguments in [&[][..], &["--keys", "k"], &["--certificates", "c"], &["--content-key", "MDEyMzQ1Njc4OWFiY2RlZg=="]] {
        let folder = Folder::new();
        let mut all = vec!["--stateless", "-q", "--print-config", "node"];
        all.extend(arguments);
        let program = folder.start(&all);
        std::os::unix::fs::symlink(package.join("node_modules"), folder.path().join("node_modules")).unwrap();
        // The package cannot verify an encrypted response of the gateway: it takes another part of the text.
        let calls = "
const parameters = { out_trade_no: '1' };
const encrypted = alipaySdk.config.encryptKey !== undefined;
const gateway = await alipaySdk.exec('alipay.trade.query', { bizContent: parameters, needEncrypt: encrypted }, { validateSign: !encrypted });
const rest = await alipaySdk.curl('POST', '/v3/alipay/trade/query', { body: parameters, needEncrypt: encrypted });
console.log(gateway.code, rest.responseHttpStatus);
";
        let output = run(&folder, Path::new("node"), "client.mjs", &(config(&program) + calls));
        assert_eq!(output, "10000 200", "{arguments:?}");
    }
}

#[test]
fn the_configuration_for_python_calls_the_emulator() {
    let Some(interpreter) = &*PYTHON else { return };
    for arguments in [&[][..], &["--keys", "k"]] {
        let folder = Folder::new();
        let mut all = vec!["--stateless", "-q", "--print-config", "python"];
        all.extend(arguments);
        let program = folder.start(&all);
        let calls = "
from alipay.aop.api.request.AlipayTradeQueryRequest import AlipayTradeQueryRequest
request = AlipayTradeQueryRequest()
request.biz_content = {\"out_trade_no\": \"1\"}
import json
print(json.loads(client.execute(request))[\"code\"])
";
        assert_eq!(run(&folder, interpreter, "client.py", &(config(&program) + calls)), "10000", "{arguments:?}");
    }
}

#[test]
fn the_configuration_for_python_supports_certificates() {
    let Some(interpreter) = &*PYTHON_ALIPAY_SDK else { return };
    let folder = Folder::new();
    let program = folder.start(&["--stateless", "-q", "--print-config", "python", "--certificates", "c"]);
    let calls = "\nprint(client.api_alipay_trade_query(out_trade_no=\"1\")[\"code\"])\n";
    assert_eq!(run(&folder, interpreter, "client.py", &(config(&program) + calls)), "10000");
}
