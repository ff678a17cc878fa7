//! The page of the package `alipay` in a registry: README.md, with links that hold outside of the repository.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// The files of the newest release.
const SOURCE: &str = "https://docs.rs/crate/alipay/latest/source/";

fn packed_files() -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["package", "--list", "--package", "alipay", "--offline", "--allow-dirty"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|line| line.replace('\\', "/")).collect()
}

/// Replaces each relative link by one to the same file of the release, and by its text if the release does not contain the file.
fn with_absolute_links(text: &str, packed: &BTreeSet<String>) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('[') {
        let (before, link) = rest.split_at(start);
        result.push_str(before);
        let parts = link[1..].split_once("](").and_then(|(label, rest)| Some((label, rest.split_once(')')?)));
        let Some((label, (target, after))) = parts.filter(|(label, _)| !label.contains(['[', ']', '\n'])) else {
            result.push('[');
            rest = &link[1..];
            continue;
        };
        let file = target.split('#').next().unwrap();
        result += &if file.is_empty() || target.starts_with("https://") {
            format!("[{label}]({target})")
        } else if packed.contains(file) {
            format!("[{label}]({SOURCE}{file})")
        } else {
            label.to_owned()
        };
        rest = after;
    }
    result.push_str(rest);
    result
}

#[test]
fn the_registry_page_is_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap().replace("\r\n", "\n");
    let text: String = readme.split_inclusive('\n').filter(|line| !line.starts_with("![")).collect();
    let page = with_absolute_links(&text, &packed_files());
    let path = root.join("docs/registry.md");
    if std::env::var_os("UPDATE_REGISTRY_PAGE").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(written == page, "docs/registry.md differs from README.md: run this test with UPDATE_REGISTRY_PAGE=1");
}

#[test]
fn relative_links_become_links_to_the_release() {
    let packed = BTreeSet::from(["docs/guide.md".to_owned()]);
    for (text, expected) in [
        ("See [the guide](docs/guide.md#errors).", "See [the guide](https://docs.rs/crate/alipay/latest/source/docs/guide.md)."),
        ("[here](#targets), [there](https://docs.rs)", "[here](#targets), [there](https://docs.rs)"),
        ("as [an example](examples/a) does", "as an example does"),
        ("#[tokio::main] and [x]", "#[tokio::main] and [x]"),
    ] {
        assert_eq!(with_absolute_links(text, &packed), expected);
    }
}
