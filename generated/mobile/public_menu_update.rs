//! `alipay.mobile.public.menu.update` · 更新菜单
//!
//! Replace the whole custom menu of a service window.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/update`. Described in
//! `spec/mobile/public.menu.update.yaml`.

use crate::{record, schema};

static PUBLIC_MENU_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuUpdate",
    file: "spec/mobile/public.menu.update.yaml",
    fields: &[schema::FieldDef::text("biz_content", 11)],
    rules: &[],
};

static PUBLIC_MENU_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuUpdateResponse",
    file: "spec/mobile/public.menu.update.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 17)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 18)
        },
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.menu.update` (更新菜单).
///
/// Replace the whole custom menu of a service window.
///
/// ```
/// use alipay::mobile::PublicMenuUpdate;
///
/// let request = PublicMenuUpdate::new()
///     .biz_content("{\"button\": [{\"actionParam\": \"D\", \"actionType\": \"out\", \"name\": \"账户\"}]}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/update`. Described in
/// `spec/mobile/public.menu.update.yaml`.
/// Returns [`PublicMenuUpdateResponse`], or an error with a [`PublicMenuUpdateErrorCode`].
#[doc(alias = "alipay.mobile.public.menu.update")]
#[doc(alias = "/v3/alipay/mobile/public/menu/update")]
#[doc(alias = "更新菜单")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PublicMenuUpdate {
    /// JSON with the menu.
    ///
    /// Example: `{"button": [{"actionParam": "D", "actionType": "out", "name": "账户"}]}`.
    pub biz_content: Option<String>,
}

impl PublicMenuUpdate {
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

impl record::Record for PublicMenuUpdate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MENU_UPDATE
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

impl Default for PublicMenuUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicMenuUpdate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMenuUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMenuUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PublicMenuUpdate {}

impl record::Request for PublicMenuUpdate {
    type Response = PublicMenuUpdateResponse;
    type ErrorCode = PublicMenuUpdateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.menu.update",
        title: "更新菜单",
        file: "spec/mobile/public.menu.update.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/menu/update",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_MENU_UPDATE,
        response: &PUBLIC_MENU_UPDATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.mobile.public.menu.update` (更新菜单).
#[non_exhaustive]
pub struct PublicMenuUpdateResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `success`.
    pub msg: Option<String>,
}

impl record::Record for PublicMenuUpdateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MENU_UPDATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.msg),
            _ => None,
        }
    }
}

impl Default for PublicMenuUpdateResponse {
    #[inline]
    fn default() -> Self {
        Self { code: None, msg: None }
    }
}

impl Clone for PublicMenuUpdateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMenuUpdateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMenuUpdateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.menu.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMenuUpdateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicMenuUpdateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicMenuUpdateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
