//! `alipay.mobile.public.menu.get` · 查询菜单
//!
//! Query the custom menu in use.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/menu/get`. Described in
//! `spec/mobile/public.menu.get.yaml`.

use crate::{record, schema};

static PUBLIC_MENU_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuGet",
    file: "spec/mobile/public.menu.get.yaml",
    fields: &[],
    rules: &[],
};

static PUBLIC_MENU_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuGetResponse",
    file: "spec/mobile/public.menu.get.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 14)
        },
        schema::FieldDef::text("menu_content", 15),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 20)
        },
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.menu.get` (查询菜单).
///
/// Query the custom menu in use.
///
/// ```
/// use alipay::mobile::PublicMenuGet;
///
/// let request = PublicMenuGet::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/menu/get`. Described in
/// `spec/mobile/public.menu.get.yaml`.
/// Returns [`PublicMenuGetResponse`], or an error with a [`PublicMenuGetErrorCode`].
#[doc(alias = "alipay.mobile.public.menu.get")]
#[doc(alias = "/v3/alipay/mobile/public/menu/get")]
#[doc(alias = "查询菜单")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PublicMenuGet {}

impl PublicMenuGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for PublicMenuGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MENU_GET
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

impl Default for PublicMenuGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicMenuGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMenuGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMenuGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PublicMenuGet {}

impl record::Request for PublicMenuGet {
    type Response = PublicMenuGetResponse;
    type ErrorCode = PublicMenuGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.menu.get",
        title: "查询菜单",
        file: "spec/mobile/public.menu.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/mobile/public/menu/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PUBLIC_MENU_GET,
        response: &PUBLIC_MENU_GET_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.mobile.public.menu.get` (查询菜单).
#[non_exhaustive]
pub struct PublicMenuGetResponse {
    /// Result code.
    ///
    /// On REST only. Example: `200`.
    pub code: Option<String>,
    /// Content of the menu.
    ///
    /// 菜单内容. Example: `{"button":[{"actionParam":"menu_v01_pay","actionType":"in","name":"支付"}`.
    pub menu_content: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `成功`.
    pub msg: Option<String>,
}

impl record::Record for PublicMenuGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MENU_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.menu_content),
            2 => Some(&self.msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.menu_content),
            2 => Some(&mut self.msg),
            _ => None,
        }
    }
}

impl Default for PublicMenuGetResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            menu_content: None,
            msg: None,
        }
    }
}

impl Clone for PublicMenuGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMenuGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMenuGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.menu.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMenuGetErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicMenuGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicMenuGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
