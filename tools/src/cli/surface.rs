//! The command `surface`.

use std::path::Path;

use alipay_spec_tools::diff::Step;
use alipay_spec_tools::surface::{FILE, compare, surface as listed};

use super::End;
use super::output::print;

/// The folders of the hand-written libraries.
const LIBRARIES: [&str; 4] = ["schema", "core", "codegen", "emulator"];

/// Writes the lists of public items, or compares them with the files.
pub(super) fn surface(check: bool) -> End {
    let mut end = End::Good;
    for library in LIBRARIES {
        let file = Path::new(library).join(FILE);
        let text = match listed(&Path::new(library).join("src/lib.rs")) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{error}");
                return End::Findings;
            }
        };
        let current = std::fs::read_to_string(&file).unwrap_or_default();
        if current.replace("\r\n", "\n") == text {
            continue;
        }
        if check {
            eprintln!("`{}` is out of date; run `cargo codegen surface`:\n{}", file.display(), compare(&current, &text));
            end = End::Findings;
        } else if let Err(error) = std::fs::write(&file, text) {
            eprintln!("cannot write `{}`: {error}", file.display());
            return End::Findings;
        }
    }
    end
}

/// Compares two lists of public items.
pub(super) fn diff(old: &Path, new: &Path) -> End {
    let read =
        |path: &Path| std::fs::read_to_string(path).map_err(|error| eprintln!("cannot read `{}`: {error}", path.display()));
    let (Ok(old), Ok(new)) = (read(old), read(new)) else { return End::Findings };
    let differences = compare(&old, &new);
    let printed = print(&differences.to_string());
    if differences.step() == Some(Step::Major) { End::Findings } else { printed }
}
