//! `alipay.open.mini.miniapp.brand.submit` · 小程序品牌提交认证
//!
//! Submit a brand of a mini program for certification.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/submit`. Described
//! in `spec/open_mini/miniapp.brand.submit.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.miniapp.brand.submit` (小程序品牌提交认证).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MiniappBrandSubmitResponse {}

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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `MiniappBrandSubmitApplyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MiniappBrandSubmitApplyType {
    /// `SELF_BRAND_APPLY`: Apply for a new own brand.
    SelfBrandApply,
    /// `AUTHORIZE_BRAND_APPLY`: Authorize an existing brand to the merchant.
    AuthorizeBrandApply,
    /// `EXIST_BRAND_BIND`: Bind an existing brand to the mini program.
    ExistBrandBind,
}

record::enumeration!(
    MiniappBrandSubmitApplyType, "SELF_BRAND_APPLY" SelfBrandApply,
    "AUTHORIZE_BRAND_APPLY" AuthorizeBrandApply, "EXIST_BRAND_BIND" ExistBrandBind
);

/// The error codes of `alipay.open.mini.miniapp.brand.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MiniappBrandSubmitErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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

record::record!(
    MiniappBrandSubmit, MINIAPP_BRAND_SUBMIT, 0 apply_type None, 1 authorize_info None, 2
    brand_id None, 3 brand_name None, 4 brand_registration_info None, 5 id_materials
    Vec::new()
);

record::record!(MiniappBrandSubmitResponse, MINIAPP_BRAND_SUBMIT_RESPONSE);

record::record!(
    AuthorizeInfo, AUTHORIZE_INFO, 0 auth_ids Vec::new(), 1 auth_materials Vec::new(), 2
    auth_name None, 3 end_date None, 4 start_date None
);

record::record!(
    BrandRegistrationInfo, BRAND_REGISTRATION_INFO, 0 end_date None, 1 reg_materials
    Vec::new(), 2 reg_number None, 3 registrant None, 4 start_date None
);

static MINIAPP_BRAND_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandSubmit",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    rows: &[
        schema::Row::Limited(
            "apply_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "SELF_BRAND_APPLY",
                            "AUTHORIZE_BRAND_APPLY",
                            "EXIST_BRAND_BIND",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Plain("authorize_info", schema::Kind::Record(&AUTHORIZE_INFO)),
        schema::Row::Text("brand_id"),
        schema::Row::Text("brand_name"),
        schema::Row::Plain(
            "brand_registration_info",
            schema::Kind::Record(&BRAND_REGISTRATION_INFO),
        ),
        schema::Row::Plain(
            "id_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "apply_type",
            equals: "AUTHORIZE_BRAND_APPLY",
            require: &["authorize_info", "brand_registration_info"],
        },
        schema::Rule::When {
            field: "apply_type",
            equals: "EXIST_BRAND_BIND",
            require: &["brand_id"],
        },
        schema::Rule::When {
            field: "apply_type",
            equals: "SELF_BRAND_APPLY",
            require: &["brand_registration_info"],
        },
    ],
    lines: &[11, 14, 20, 25, 31, 32, 37, 44, 45, 46],
};

static MINIAPP_BRAND_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandSubmitResponse",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static AUTHORIZE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthorizeInfo",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    rows: &[
        schema::Row::Plain(
            "auth_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "auth_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("auth_name"),
        schema::Row::Text("end_date"),
        schema::Row::Text("start_date"),
    ],
    rules: &[],
    lines: &[54, 59, 64, 65, 66],
};

static BRAND_REGISTRATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandRegistrationInfo",
    file: "spec/open_mini/miniapp.brand.submit.yaml",
    rows: &[
        schema::Row::Text("end_date"),
        schema::Row::Plain(
            "reg_materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("reg_number"),
        schema::Row::Text("registrant"),
        schema::Row::Text("start_date"),
    ],
    rules: &[],
    lines: &[71, 72, 77, 82, 83],
};
