//! `alipay.open.mini.miniapp.brand.submit` · 小程序品牌提交认证
//!
//! Submit a brand of a mini program for certification.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/submit`. Described
//! in `spec/open_mini/miniapp.brand.submit.yaml`.

use crate::{record, schema};

static MINIAPP_BRAND_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandSubmit",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "SELF_BRAND_APPLY",
                            "AUTHORIZE_BRAND_APPLY",
                            "EXIST_BRAND_BIND",
                        ],
                    ),
                    14,
                ),
            ],
            ..schema::FieldDef::text("apply_type", 11)
        },
        schema::FieldDef::new(
            "authorize_info",
            schema::Kind::Record(&AUTHORIZE_INFO),
            20,
        ),
        schema::FieldDef::text("brand_id", 25),
        schema::FieldDef::text("brand_name", 31),
        schema::FieldDef::new(
            "brand_registration_info",
            schema::Kind::Record(&BRAND_REGISTRATION_INFO),
            32,
        ),
        schema::FieldDef::new(
            "id_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            37,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "apply_type",
                equals: "AUTHORIZE_BRAND_APPLY",
                require: &["authorize_info", "brand_registration_info"],
            },
            line: 44,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "apply_type",
                equals: "EXIST_BRAND_BIND",
                require: &["brand_id"],
            },
            line: 45,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "apply_type",
                equals: "SELF_BRAND_APPLY",
                require: &["brand_registration_info"],
            },
            line: 46,
        },
    ],
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
            54,
        ),
        schema::FieldDef::new(
            "auth_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::text("auth_name", 64),
        schema::FieldDef::text("end_date", 65),
        schema::FieldDef::text("start_date", 66),
    ],
    rules: &[],
};

static BRAND_REGISTRATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandRegistrationInfo",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    fields: &[
        schema::FieldDef::text("end_date", 71),
        schema::FieldDef::new(
            "reg_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            72,
        ),
        schema::FieldDef::text("reg_number", 77),
        schema::FieldDef::text("registrant", 82),
        schema::FieldDef::text("start_date", 83),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.miniapp.brand.submit` (小程序品牌提交认证).
///
/// Submit a brand of a mini program for certification.
///
/// ```
/// use alipay::open_mini::MiniappBrandSubmit;
///
/// let request = MiniappBrandSubmit::new()
///     .apply_type("AUTHORIZE_BRAND_APPLY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_type`](Self::apply_type) | one of its values |
/// | [`authorize_info`](Self::authorize_info) | required in some cases |
/// | [`brand_id`](Self::brand_id) | required in some cases |
/// | [`brand_registration_info`](Self::brand_registration_info) | required in some cases |
/// | rule | Where `apply_type` is `AUTHORIZE_BRAND_APPLY`, there must be `authorize_info`, `brand_registration_info` |
/// | rule | Where `apply_type` is `EXIST_BRAND_BIND`, there must be `brand_id` |
/// | rule | Where `apply_type` is `SELF_BRAND_APPLY`, there must be `brand_registration_info` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/submit`. Described
/// in `spec/open_mini/miniapp.brand.submit.yaml`.
/// Returns [`MiniappBrandSubmitResponse`], or an error with a [`MiniappBrandSubmitErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.submit")]
#[doc(alias = "/v3/alipay/open/mini/miniapp/brand/submit")]
#[doc(alias = "小程序品牌提交认证")]
#[doc(alias = "小程序")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct MiniappBrandSubmit {
    /// Kind of brand application.
    ///
    /// 申请的资质类型. Example: `AUTHORIZE_BRAND_APPLY`.
    pub apply_type: Option<record::Choice<MiniappBrandSubmitApplyType>>,
    /// Brand authorization; only for authorized brands.
    ///
    /// 授权资质相关信息; required in some cases.
    pub authorize_info: Option<AuthorizeInfo>,
    /// Id of the merchant's existing brand; only for binding.
    ///
    /// 商户已有品牌Id; required in some cases. Example: `brand2020091614782813`.
    pub brand_id: Option<String>,
    /// Brand name.
    ///
    /// 品牌名称. Example: `CR7合作`.
    pub brand_name: Option<String>,
    /// Trademark registration; not for binding an existing brand.
    ///
    /// 品牌相关信息; required in some cases.
    pub brand_registration_info: Option<BrandRegistrationInfo>,
    /// Proofs of the applicant's identity: image keys from `alipay.open.mini.miniapp.brand.upload`.
    ///
    /// 申请人身份证明材料. Example: `["ua2qD53TRpyfX-UYYin6sQAAACMAAQED","ua2qD53TRpyfX-UYYin6sQAAACMAAQED"]`.
    pub id_materials: Vec<String>,
}

impl MiniappBrandSubmit {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn apply_type(
        mut self,
        apply_type: impl Into<record::Choice<MiniappBrandSubmitApplyType>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.miniapp.brand.submit` (小程序品牌提交认证).
///
/// This response has no fields.
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

/// Authorization to use a brand.
#[must_use]
#[non_exhaustive]
pub struct AuthorizeInfo {
    /// Proofs of the authorizer's identity: image keys from `alipay.open.mini.miniapp.brand.upload`.
    ///
    /// 授权方身份证明. Example: `["ua2qD53TRpyfX-UYYin6sQAAACMAAQED","ua2qD53TRpyfX-UYYin6sQAAACMAAQED"]`.
    pub auth_ids: Vec<String>,
    /// Authorization documents: image keys from `alipay.open.mini.miniapp.brand.upload`.
    ///
    /// 授权有效资质. Example: `["ua2qD53TRpyfX-UYYin6sQAAACMAAQED","ua2qD53TRpyfX-UYYin6sQAAACMAAQED"]`.
    pub auth_materials: Vec<String>,
    /// Name of the authorized party.
    ///
    /// 被授权人名称. Example: `某某`.
    pub auth_name: Option<String>,
    /// End of the authorization.
    ///
    /// 授权有效期结束日期. Example: `2021-10-16`.
    pub end_date: Option<String>,
    /// Start of the authorization.
    ///
    /// 授权有效期开始日期. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<String>,
}

impl AuthorizeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Registration of a trademark.
#[must_use]
#[non_exhaustive]
pub struct BrandRegistrationInfo {
    /// End of the trademark's validity.
    ///
    /// 商标有效期结束日期. Example: `2021-10-16`.
    pub end_date: Option<String>,
    /// Trademark registration certificates: image keys from `alipay.open.mini.miniapp.brand.upload`.
    ///
    /// 商标注册证书信息. Example: `["ua2qD53TRpyfX-UYYin6sQAAACMAAQED","ua2qD53TRpyfX-UYYin6sQAAACMAAQED"]`.
    pub reg_materials: Vec<String>,
    /// Trademark registration number.
    ///
    /// 商标注册号. Example: `654893218979520200916249621`.
    pub reg_number: Option<String>,
    /// Registrant of the trademark.
    ///
    /// 商标注册人. Example: `某某`.
    pub registrant: Option<String>,
    /// Start of the trademark's validity.
    ///
    /// 商标有效期开始日期. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<String>,
}

impl BrandRegistrationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The values of the platform's type `MiniappBrandSubmitApplyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniappBrandSubmitApplyType {
    /// `SELF_BRAND_APPLY`: Apply for a new own brand.
    SelfBrandApply,
    /// `AUTHORIZE_BRAND_APPLY`: Authorize an existing brand to the merchant.
    AuthorizeBrandApply,
    /// `EXIST_BRAND_BIND`: Bind an existing brand to the mini program.
    ExistBrandBind,
}

impl record::Enumeration for MiniappBrandSubmitApplyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_BRAND_APPLY", Self::SelfBrandApply),
        ("AUTHORIZE_BRAND_APPLY", Self::AuthorizeBrandApply),
        ("EXIST_BRAND_BIND", Self::ExistBrandBind),
    ];
}

impl std::fmt::Debug for MiniappBrandSubmitApplyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.miniapp.brand.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandSubmitErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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
