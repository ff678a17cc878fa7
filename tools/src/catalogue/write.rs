//! The files of a catalogue: an index of the methods, and their records in compressed blocks.

use std::collections::HashMap;

use miniz_oxide::deflate::compress_to_vec;

use super::records::{Field, Method, Records, joined};

/// The size of a block before compression, from which a new one begins, in bytes.
const BLOCK: usize = 64 * 1024;

/// The compression level: the slowest.
const LEVEL: u8 = 10;

/// The content of the two files.
pub struct Files {
    /// A line for each method: name, title and block, separated by tabs.
    pub index: String,
    /// The number of blocks, the end of each block, and the blocks. Numbers have four bytes, the lowest first.
    pub blocks: Vec<u8>,
}

/// Writes the records. Each model is in the block of the first method that reaches it.
pub(super) fn write(records: &Records) -> Files {
    let mut blocks: Vec<String> = vec![String::new()];
    let (mut index, mut home): (String, HashMap<&str, usize>) = (String::new(), HashMap::new());
    for method in &records.methods {
        if blocks.last().is_some_and(|block| block.len() >= BLOCK) {
            blocks.push(String::new());
        }
        let number = blocks.len() - 1;
        let Some(block) = blocks.last_mut() else { continue };
        for model in &method.models {
            if home.contains_key(model.as_str()) {
                continue;
            }
            let Some((name, of)) = records.models.get_key_value(model) else { continue };
            home.insert(name, number);
            block.push_str(&format!("@{model}\n{}", fields(of)));
        }
        block.push_str(&record(method, &home));
        index.push_str(&format!("{}\t{}\t{number}\n", method.name, method.title));
    }
    Files { index, blocks: packed(&blocks) }
}

fn record(method: &Method, home: &HashMap<&str, usize>) -> String {
    let models = method.models.iter().filter_map(|model| Some(format!("{model}@{}", home.get(model.as_str())?)));
    let plain = if method.plain { "plain" } else { "" };
    let models = models.collect::<Vec<_>>().join(" ");
    format!("#{}\t{plain}\t{models}\n{}-\n{}", method.name, fields(&method.request), fields(&method.response))
}

pub(super) fn fields(fields: &[Field]) -> String {
    fields.iter().map(|field| format!("{}\t{}\t{}\n", field.name, field.ty, joined(&field.facts))).collect()
}

fn packed(blocks: &[String]) -> Vec<u8> {
    let compressed: Vec<Vec<u8>> = blocks.iter().map(|block| compress_to_vec(block.as_bytes(), LEVEL)).collect();
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
    let mut bytes = number(blocks.len()).to_vec();
    let mut end = 0;
    for block in &compressed {
        end += block.len();
        bytes.extend(number(end));
    }
    compressed.iter().for_each(|block| bytes.extend(block));
    bytes
}
