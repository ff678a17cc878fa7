//! `alipay.open.mini.miniapp.brand.submit` · 小程序品牌提交认证
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/submit`. Described
//! in `spec/open_mini/miniapp.brand.submit.yaml`.

use crate::{record, schema};

static MINIAPP_BRAND_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandSubmit",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    fields: &[
        schema::FieldDef::text("apply_type", 9),
        schema::FieldDef::new(
            "authorize_info",
            schema::Kind::Record(&AUTHORIZE_INFO),
            10,
        ),
        schema::FieldDef::text("brand_id", 11),
        schema::FieldDef::text("brand_name", 12),
        schema::FieldDef::new(
            "brand_registration_info",
            schema::Kind::Record(&BRAND_REGISTRATION_INFO),
            13,
        ),
        schema::FieldDef::new(
            "id_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static MINIAPP_BRAND_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandSubmitResponse",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    fields: &[],
    rules: &[],
};

static AUTHORIZE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthorizeInfo",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    fields: &[
        schema::FieldDef::new(
            "auth_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new(
            "auth_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("auth_name", 23),
        schema::FieldDef::text("end_date", 24),
        schema::FieldDef::text("start_date", 25),
    ],
    rules: &[],
};

static BRAND_REGISTRATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandRegistrationInfo",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    fields: &[
        schema::FieldDef::text("end_date", 29),
        schema::FieldDef::new(
            "reg_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::text("reg_number", 31),
        schema::FieldDef::text("registrant", 32),
        schema::FieldDef::text("start_date", 33),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.miniapp.brand.submit` (小程序品牌提交认证).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/submit`. Described
/// in `spec/open_mini/miniapp.brand.submit.yaml`.
/// Answered by [`MiniappBrandSubmitResponse`], or by an error with a [`MiniappBrandSubmitErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.submit")]
#[doc(alias = "小程序品牌提交认证")]
#[must_use]
#[non_exhaustive]
pub struct MiniappBrandSubmit {
    /// On the wire `apply_type`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:9`.
    pub apply_type: Option<String>,
    /// On the wire `authorize_info`, a record of the kind `AuthorizeInfo`. Source:
    /// `spec/open_mini/miniapp.brand.submit.yaml:10`.
    pub authorize_info: Option<AuthorizeInfo>,
    /// On the wire `brand_id`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:11`.
    pub brand_id: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:12`.
    pub brand_name: Option<String>,
    /// On the wire `brand_registration_info`, a record of the kind `BrandRegistrationInfo`. Source:
    /// `spec/open_mini/miniapp.brand.submit.yaml:13`.
    pub brand_registration_info: Option<BrandRegistrationInfo>,
    /// On the wire `id_materials`, a list; each element is a text. Source:
    /// `spec/open_mini/miniapp.brand.submit.yaml:14`.
    pub id_materials: Vec<String>,
}

impl MiniappBrandSubmit {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_type: None,
            authorize_info: None,
            brand_id: None,
            brand_name: None,
            brand_registration_info: None,
            id_materials: Vec::new(),
        }
    }

    /// Sets [`apply_type`](Self::apply_type).
    #[inline]
    pub fn apply_type(mut self, apply_type: impl Into<String>) -> Self {
        self.apply_type = Some(apply_type.into());
        self
    }

    /// Sets [`authorize_info`](Self::authorize_info).
    #[inline]
    pub fn authorize_info(mut self, authorize_info: AuthorizeInfo) -> Self {
        self.authorize_info = Some(authorize_info);
        self
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`brand_registration_info`](Self::brand_registration_info).
    #[inline]
    pub fn brand_registration_info(
        mut self,
        brand_registration_info: BrandRegistrationInfo,
    ) -> Self {
        self.brand_registration_info = Some(brand_registration_info);
        self
    }

    /// Sets [`id_materials`](Self::id_materials).
    #[inline]
    pub fn id_materials(
        mut self,
        id_materials: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_materials = id_materials.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for MiniappBrandSubmit {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_SUBMIT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_type),
            1 => Some(&self.authorize_info),
            2 => Some(&self.brand_id),
            3 => Some(&self.brand_name),
            4 => Some(&self.brand_registration_info),
            5 => Some(&self.id_materials),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_type),
            1 => Some(&mut self.authorize_info),
            2 => Some(&mut self.brand_id),
            3 => Some(&mut self.brand_name),
            4 => Some(&mut self.brand_registration_info),
            5 => Some(&mut self.id_materials),
            _ => None,
        }
    }
}

impl Default for MiniappBrandSubmit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniappBrandSubmit {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandSubmit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandSubmit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MiniappBrandSubmit {}

impl record::Request for MiniappBrandSubmit {
    type Response = MiniappBrandSubmitResponse;
    type ErrorCode = MiniappBrandSubmitErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.miniapp.brand.submit",
        title: "小程序品牌提交认证",
        file: "spec/open_mini/miniapp.brand.submit.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/miniapp/brand/submit",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MINIAPP_BRAND_SUBMIT,
        response: &MINIAPP_BRAND_SUBMIT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.miniapp.brand.submit` (小程序品牌提交认证).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MiniappBrandSubmitResponse {}

impl record::Record for MiniappBrandSubmitResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_SUBMIT_RESPONSE
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

impl Default for MiniappBrandSubmitResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MiniappBrandSubmitResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandSubmitResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandSubmitResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AuthorizeInfo`.
///
/// Source: `spec/open_mini/miniapp.brand.submit.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct AuthorizeInfo {
    /// On the wire `auth_ids`, a list; each element is a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:21`.
    pub auth_ids: Vec<String>,
    /// On the wire `auth_materials`, a list; each element is a text. Source:
    /// `spec/open_mini/miniapp.brand.submit.yaml:22`.
    pub auth_materials: Vec<String>,
    /// On the wire `auth_name`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:23`.
    pub auth_name: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:24`.
    pub end_date: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:25`.
    pub start_date: Option<String>,
}

impl AuthorizeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_ids: Vec::new(),
            auth_materials: Vec::new(),
            auth_name: None,
            end_date: None,
            start_date: None,
        }
    }

    /// Sets [`auth_ids`](Self::auth_ids).
    #[inline]
    pub fn auth_ids(
        mut self,
        auth_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth_ids = auth_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`auth_materials`](Self::auth_materials).
    #[inline]
    pub fn auth_materials(
        mut self,
        auth_materials: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth_materials = auth_materials.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`auth_name`](Self::auth_name).
    #[inline]
    pub fn auth_name(mut self, auth_name: impl Into<String>) -> Self {
        self.auth_name = Some(auth_name.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl record::Record for AuthorizeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTHORIZE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_ids),
            1 => Some(&self.auth_materials),
            2 => Some(&self.auth_name),
            3 => Some(&self.end_date),
            4 => Some(&self.start_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_ids),
            1 => Some(&mut self.auth_materials),
            2 => Some(&mut self.auth_name),
            3 => Some(&mut self.end_date),
            4 => Some(&mut self.start_date),
            _ => None,
        }
    }
}

impl Default for AuthorizeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthorizeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthorizeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthorizeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BrandRegistrationInfo`.
///
/// Source: `spec/open_mini/miniapp.brand.submit.yaml:27`.
#[must_use]
#[non_exhaustive]
pub struct BrandRegistrationInfo {
    /// On the wire `end_date`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:29`.
    pub end_date: Option<String>,
    /// On the wire `reg_materials`, a list; each element is a text. Source:
    /// `spec/open_mini/miniapp.brand.submit.yaml:30`.
    pub reg_materials: Vec<String>,
    /// On the wire `reg_number`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:31`.
    pub reg_number: Option<String>,
    /// On the wire `registrant`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:32`.
    pub registrant: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/open_mini/miniapp.brand.submit.yaml:33`.
    pub start_date: Option<String>,
}

impl BrandRegistrationInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            end_date: None,
            reg_materials: Vec::new(),
            reg_number: None,
            registrant: None,
            start_date: None,
        }
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`reg_materials`](Self::reg_materials).
    #[inline]
    pub fn reg_materials(
        mut self,
        reg_materials: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reg_materials = reg_materials.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`reg_number`](Self::reg_number).
    #[inline]
    pub fn reg_number(mut self, reg_number: impl Into<String>) -> Self {
        self.reg_number = Some(reg_number.into());
        self
    }

    /// Sets [`registrant`](Self::registrant).
    #[inline]
    pub fn registrant(mut self, registrant: impl Into<String>) -> Self {
        self.registrant = Some(registrant.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl record::Record for BrandRegistrationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BRAND_REGISTRATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.end_date),
            1 => Some(&self.reg_materials),
            2 => Some(&self.reg_number),
            3 => Some(&self.registrant),
            4 => Some(&self.start_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.end_date),
            1 => Some(&mut self.reg_materials),
            2 => Some(&mut self.reg_number),
            3 => Some(&mut self.registrant),
            4 => Some(&mut self.start_date),
            _ => None,
        }
    }
}

impl Default for BrandRegistrationInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BrandRegistrationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BrandRegistrationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BrandRegistrationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.miniapp.brand.submit`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandSubmitErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/miniapp.brand.submit.yaml:36`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/miniapp.brand.submit.yaml:37`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MiniappBrandSubmitErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MiniappBrandSubmitErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
