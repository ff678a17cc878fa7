//! `alipay.open.appinfo.modify` · 应用信息修改接口
//!
//! Modify an app's settings.
//!
//! Offered on the gateway (V2). Described in `spec/open_appinfo/modify.yaml`.

use crate::{record, schema};

static MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Modify",
    file: "spec/open_appinfo/modify.yaml",
    fields: &[schema::FieldDef::text("open_id_config", 10)],
    rules: &[],
};

static MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyResponse",
    file: "spec/open_appinfo/modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.appinfo.modify` (应用信息修改接口).
///
/// Modify an app's settings.
///
/// ```
/// use alipay::open_appinfo::Modify;
///
/// let request = Modify::new()
///     .open_id_config("open_id_config");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/open_appinfo/modify.yaml`.
/// Returns [`ModifyResponse`], or an error with a [`ModifyErrorCode`].
#[doc(alias = "alipay.open.appinfo.modify")]
#[doc(alias = "应用信息修改接口")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct Modify {
    /// New open id setting of the app.
    pub open_id_config: Option<String>,
}

impl Modify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { open_id_config: None }
    }

    /// Sets [`open_id_config`](Self::open_id_config).
    #[inline]
    pub fn open_id_config(mut self, open_id_config: impl Into<String>) -> Self {
        self.open_id_config = Some(open_id_config.into());
        self
    }
}

impl record::Record for Modify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id_config),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id_config),
            _ => None,
        }
    }
}

impl Default for Modify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Modify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Modify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Modify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Modify {}

impl record::Request for Modify {
    type Response = ModifyResponse;
    type ErrorCode = ModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.appinfo.modify",
        title: "应用信息修改接口",
        file: "spec/open_appinfo/modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &MODIFY,
        response: &MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.open.appinfo.modify` (应用信息修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ModifyResponse {}

impl record::Record for ModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for ModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.appinfo.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
