//! The API that an argument names.

use alipay_codegen::{ir, platform};

use crate::description::find;
use crate::failure::Failure;
use crate::language::{Language, say};

/// A described API.
pub(crate) struct Described {
    /// The description.
    pub(crate) api: ir::Api,
    /// The spec file.
    pub(crate) yaml: &'static str,
}

impl Described {
    /// Finds an API by its name, with or without `alipay.`.
    pub(crate) fn find(name: &str, language: Language) -> Result<Self, Failure> {
        let found = find(name).map_err(|near| {
            let failure = Failure::usage(say!(language, "no API is called `{name}`", "没有名为 `{name}` 的接口"));
            match near.is_empty() {
                true => {
                    failure.help(language.pick("`alipay list WORD` finds APIs by words", "可用 `alipay list 关键词` 查找接口"))
                }
                false => failure.help(say!(language, "did you mean {}?", "您是否想使用 {}？", near.join(", "))),
            }
        })?;
        let unreadable = || Failure::usage(say!(language, "the description of `{name}` is damaged", "`{name}` 的描述已损坏"));
        Ok(Self { api: platform::api(found.file).ok_or_else(unreadable)?, yaml: found.file.text })
    }
}
