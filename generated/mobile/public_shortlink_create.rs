//! `alipay.mobile.public.shortlink.create` · 服务窗短链自主生成接口
//!
//! Create a short link that carries a scene mark of the merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/shortlink/create`. Described
//! in `spec/mobile/public.shortlink.create.yaml`.

use crate::{record, schema};

static PUBLIC_SHORTLINK_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicShortlinkCreate",
    file: "spec/mobile/public.shortlink.create.yaml",
    fields: &[schema::FieldDef::text("biz_content", 11)],
    rules: &[],
};

static PUBLIC_SHORTLINK_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicShortlinkCreateResponse",
    file: "spec/mobile/public.shortlink.create.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 14)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 15)
        },
        schema::FieldDef::text("shortlink", 16),
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.shortlink.create` (服务窗短链自主生成接口).
///
/// Create a short link that carries a scene mark of the merchant.
///
/// ```
/// use alipay::mobile::PublicShortlinkCreate;
///
/// let request = PublicShortlinkCreate::new()
///     .biz_content("biz_content");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/shortlink/create`. Described
/// in `spec/mobile/public.shortlink.create.yaml`.
/// Returns [`PublicShortlinkCreateResponse`], or an error with a [`PublicShortlinkCreateErrorCode`].
#[doc(alias = "alipay.mobile.public.shortlink.create")]
#[doc(alias = "/v3/alipay/mobile/public/shortlink/create")]
#[doc(alias = "服务窗短链自主生成接口")]
#[must_use]
#[non_exhaustive]
pub struct PublicShortlinkCreate {
    /// JSON with the menu.
    pub biz_content: Option<String>,
}

impl PublicShortlinkCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { biz_content: None }
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
}

impl record::Record for PublicShortlinkCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_SHORTLINK_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_content),
            _ => None,
        }
    }
}

impl Default for PublicShortlinkCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicShortlinkCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicShortlinkCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicShortlinkCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PublicShortlinkCreate {}

impl record::Request for PublicShortlinkCreate {
    type Response = PublicShortlinkCreateResponse;
    type ErrorCode = PublicShortlinkCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.shortlink.create",
        title: "服务窗短链自主生成接口",
        file: "spec/mobile/public.shortlink.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/shortlink/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_SHORTLINK_CREATE,
        response: &PUBLIC_SHORTLINK_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.mobile.public.shortlink.create` (服务窗短链自主生成接口).
#[non_exhaustive]
pub struct PublicShortlinkCreateResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `结果信息`.
    pub msg: Option<String>,
    /// Short link.
    ///
    /// 短链接url. Example: `http://t.alipay.com/I/Ev62jVRm`.
    pub shortlink: Option<String>,
}

impl record::Record for PublicShortlinkCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_SHORTLINK_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.msg),
            2 => Some(&self.shortlink),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.msg),
            2 => Some(&mut self.shortlink),
            _ => None,
        }
    }
}

impl Default for PublicShortlinkCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            msg: None,
            shortlink: None,
        }
    }
}

impl Clone for PublicShortlinkCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicShortlinkCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicShortlinkCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.shortlink.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicShortlinkCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicShortlinkCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicShortlinkCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
