//! Converts YAML from standard input to JSON on standard output, because the comparison edits descriptions as JSON.

use std::io::{BufReader, BufWriter, stdin, stdout};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let value: serde_json::Value = serde_yaml::from_reader(BufReader::new(stdin()))?;
    serde_json::to_writer(BufWriter::new(stdout()), &value)?;
    Ok(())
}
