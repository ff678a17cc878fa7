//! `alipay.mobile.public.menu.add` · 创建菜单
//!
//! Create the menu of a service window; only once, later changes are updates.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/add`. Described in
//! `spec/mobile/public.menu.add.yaml`.

use crate::{record, schema};

static PUBLIC_MENU_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuAdd",
    file: "spec/mobile/public.menu.add.yaml",
    fields: &[schema::FieldDef::text("biz_content", 11)],
    rules: &[],
};

static PUBLIC_MENU_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuAddResponse",
    file: "spec/mobile/public.menu.add.yaml",
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

/// A request of `alipay.mobile.public.menu.add` (创建菜单).
///
/// Create the menu of a service window; only once, later changes are updates.
///
/// ```
/// use alipay::mobile::PublicMenuAdd;
///
/// let request = PublicMenuAdd::new()
///     .biz_content("{\"button\": [{\"actionParam\": \"D\", \"actionType\": \"out\", \"name\": \"账户\"}]}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/add`. Described in
/// `spec/mobile/public.menu.add.yaml`.
/// Returns [`PublicMenuAddResponse`], or an error with a [`PublicMenuAddErrorCode`].
#[doc(alias = "alipay.mobile.public.menu.add")]
#[doc(alias = "/v3/alipay/mobile/public/menu/add")]
#[doc(alias = "创建菜单")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PublicMenuAdd {
    /// JSON with the menu.
    ///
    /// Example: `{"button": [{"actionParam": "D", "actionType": "out", "name": "账户"}]}`.
    pub biz_content: Option<String>,
}

impl PublicMenuAdd {
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

impl record::Record for PublicMenuAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MENU_ADD
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

impl Default for PublicMenuAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicMenuAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMenuAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMenuAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PublicMenuAdd {}

impl record::Request for PublicMenuAdd {
    type Response = PublicMenuAddResponse;
    type ErrorCode = PublicMenuAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.menu.add",
        title: "创建菜单",
        file: "spec/mobile/public.menu.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/menu/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_MENU_ADD,
        response: &PUBLIC_MENU_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.mobile.public.menu.add` (创建菜单).
#[non_exhaustive]
pub struct PublicMenuAddResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `success`.
    pub msg: Option<String>,
}

impl record::Record for PublicMenuAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MENU_ADD_RESPONSE
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

impl Default for PublicMenuAddResponse {
    #[inline]
    fn default() -> Self {
        Self { code: None, msg: None }
    }
}

impl Clone for PublicMenuAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMenuAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMenuAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.menu.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMenuAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicMenuAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicMenuAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
