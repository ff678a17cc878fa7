//! The Dockerfile, which no test builds.

use std::path::Path;
use std::process::Command;

const DOCKERFILE: &str = include_str!("../../Dockerfile");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Returns the arguments of the instructions with this name.
fn instructions(name: &str) -> Vec<Vec<String>> {
    let joined = DOCKERFILE.replace("\\\n", " ");
    let lines = joined.lines().filter_map(|line| line.trim().strip_prefix(name)?.strip_prefix(' ').map(str::to_owned));
    lines.map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

#[test]
fn copied_paths_exist() {
    let mut copied = 0;
    for words in instructions("COPY") {
        if words.iter().any(|word| word.starts_with("--from=")) {
            continue;
        }
        let (_, sources) = words.split_last().unwrap();
        for source in sources {
            assert!(root().join(source).exists(), "{source}");
            copied += 1;
        }
    }
    assert!(copied > 0);
    // The workspace has members in these folders, and cargo reads all their manifests.
    let copied: Vec<_> = instructions("COPY").concat();
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let members = manifest.split_once("\nmembers = [").unwrap().1.split_once(']').unwrap().0;
    for member in members.split(',').map(|member| member.trim().trim_matches('"')) {
        let top = member.split('/').next().unwrap();
        assert!(copied.iter().any(|path| path == "." || path == top), "{member} is not copied");
    }
}

#[test]
fn the_build_command_names_the_package_and_its_binary() {
    let run = instructions("RUN").concat();
    let after =
        |flag: &str| run.iter().skip_while(|word| *word != flag).nth(1).unwrap_or_else(|| panic!("{flag}: {run:?}")).clone();
    assert!(run.iter().any(|word| word == "--release") && run.iter().any(|word| word == "--locked"));
    let (package, binary) = (after("-p"), after("--bin"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut metadata = Command::new(cargo);
    metadata.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root());
    let output = metadata.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|each| each["name"] == *package).unwrap();
    let is_binary = |target: &serde_json::Value| target["name"] == *binary && target["kind"][0] == "bin";
    assert!(package["targets"].as_array().unwrap().iter().any(is_binary));
    // The last stage copies what the command builds.
    assert!(instructions("COPY").concat().iter().any(|path| path.ends_with(&format!("target/release/{binary}"))));
}

#[test]
fn the_container_runs_as_another_user_and_checks_its_health() {
    assert!(instructions("USER").concat().first().is_some_and(|user| user != "root" && user != "0"));
    assert_eq!(instructions("EXPOSE"), [["8080"]]);
    assert!(instructions("HEALTHCHECK").concat().join(" ").contains("\"health\""));
    assert!(instructions("ENV").concat().contains(&"ALIPAY_EMULATOR_LISTEN=0.0.0.0:8080".to_owned()));
}
