//! `alipay.open.mini.isv.create` · isv服务商代商户创建小程序
//!
//! Create a mini program for a merchant; void unless the merchant confirms in time.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/isv/create`. Described in
//! `spec/open_mini/isv.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.isv.create` (isv服务商代商户创建小程序).
///
/// Create a mini program for a merchant; void unless the merchant confirms in time.
///
/// ```
/// use alipay::open_mini::IsvCreate;
///
/// let request = IsvCreate::new()
///     .create_mini_request(alipay::open_mini::isv_create::CreateMiniRequest::new().alipay_account("user@example.com"));
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/isv/create`. Described in
/// `spec/open_mini/isv.create.yaml`.
/// Returns [`IsvCreateResponse`], or an error with a [`IsvCreateErrorCode`].
#[doc(alias = "alipay.open.mini.isv.create")]
#[doc(alias = "/v3/alipay/open/mini/isv/create")]
#[doc(alias = "isv服务商代商户创建小程序")]
#[doc(alias = "商户")]
#[doc(alias = "小程序")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct IsvCreate {
    /// Mini program to create.
    ///
    /// 小程序代创建请求.
    pub create_mini_request: Option<CreateMiniRequest>,
}

impl IsvCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`create_mini_request`](Self::create_mini_request).
    #[inline]
    pub fn create_mini_request(
        mut self,
        create_mini_request: CreateMiniRequest,
    ) -> Self {
        self.create_mini_request = Some(create_mini_request);
        self
    }
}

/// The response of `alipay.open.mini.isv.create` (isv服务商代商户创建小程序).
#[non_exhaustive]
pub struct IsvCreateResponse {
    /// Number of the creation order.
    ///
    /// 小程序代创建订单号. Example: `2387429847238743`.
    pub order_no: Option<String>,
}

/// Request to create a mini program for a merchant.
#[must_use]
#[non_exhaustive]
pub struct CreateMiniRequest {
    /// Merchant's Alipay login email or mobile; enterprise accounts only unless `is_individual` is `true`.
    ///
    /// Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Company name on the license; unnamed self-employed businesses give the Chinese word for self-employed, then
    /// the legal person's name.
    ///
    /// 营业执照企业名称. Example: `个体户某某`.
    pub cert_name: Option<String>,
    /// Business license number.
    ///
    /// 营业执照编码. Example: `3704354348893534`.
    pub cert_no: Option<String>,
    /// Name of the merchant's contact.
    ///
    /// 商家联系人名称. Example: `某某`.
    pub contact_name: Option<String>,
    /// Mobile number of the merchant's contact.
    ///
    /// 商家联系人手机电话. Example: `199xxxx6338`.
    pub contact_phone: Option<String>,
    /// Whether accounts of self-employed businesses are accepted besides enterprise accounts.
    ///
    /// Defaults to `false`. Example: `true`.
    pub is_individual: Option<bool>,
    /// Name of the merchant's legal representative.
    ///
    /// 商家法人名称. Example: `某某`.
    pub legal_personal_name: Option<String>,
    /// Business license picture, base64; with `is_individual` a personal account is upgraded as well.
    ///
    /// Example: `/9j/Qnl0ZUFycmF5T3V0cHV0U3RyZWFtIG91dHB1dCA9IG5ldyBCeXRlQ中间缩略Skge30=`.
    pub license_pic: Option<String>,
    /// Developer's own order number and idempotency key; returned as `out_biz_no` in the authorization notice.
    ///
    /// 开发者外部订单号. Example: `202324353454545`.
    pub out_order_no: Option<String>,
}

impl CreateMiniRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`contact_phone`](Self::contact_phone).
    #[inline]
    pub fn contact_phone(mut self, contact_phone: impl Into<String>) -> Self {
        self.contact_phone = Some(contact_phone.into());
        self
    }

    /// Sets [`is_individual`](Self::is_individual).
    #[inline]
    pub fn is_individual(mut self, is_individual: bool) -> Self {
        self.is_individual = Some(is_individual);
        self
    }

    /// Sets [`legal_personal_name`](Self::legal_personal_name).
    #[inline]
    pub fn legal_personal_name(
        mut self,
        legal_personal_name: impl Into<String>,
    ) -> Self {
        self.legal_personal_name = Some(legal_personal_name.into());
        self
    }

    /// Sets [`license_pic`](Self::license_pic).
    #[inline]
    pub fn license_pic(mut self, license_pic: impl Into<String>) -> Self {
        self.license_pic = Some(license_pic.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

/// The error codes of `alipay.open.mini.isv.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsvCreateErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ONGOING_ORDER_EXIST`.
    OngoingOrderExist,
    /// `DAILY_REJECT_EXCEEDS`.
    DailyRejectExceeds,
    /// `PROVIDER_ROLE_INVALID`.
    ProviderRoleInvalid,
    /// `APP_NAME_DUPLICATED`.
    AppNameDuplicated,
    /// `CERTIFICATE_INVALID`.
    CertificateInvalid,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `REJECT_COUNTS_EXCEEDS`.
    RejectCountsExceeds,
    /// `NOT_UNIQUE`.
    NotUnique,
    /// `OPERATION_INVALID`.
    OperationInvalid,
    /// `HAS_RISK`.
    HasRisk,
    /// `ORDER_FINISHED`.
    OrderFinished,
    /// `INVALID_MINI_APP_NAME_LENGTH`: The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    InvalidMiniAppNameLength,
    /// `PARAM_INVALID`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamInvalid,
    /// `BRAND_TORT`.
    BrandTort,
    /// `RPC_INVOKE_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    RpcInvokeError,
    /// `RATE_LIMITING_RISK`.
    RateLimitingRisk,
    /// `INFO_INVALID`.
    InfoInvalid,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `APP_NAME_LENGTH_LIMIT`.
    AppNameLengthLimit,
    /// `EXTERNAL_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ExternalSystemError,
    /// `LEGAL_PERSON_INFO_INVALID`.
    LegalPersonInfoInvalid,
    /// `LEGAL_PERSON_NAME_NOT_MATCH`.
    LegalPersonNameNotMatch,
    /// `CERT_NO_NOT_MATCH`.
    CertNoNotMatch,
    /// `NEED_UPGRADE_INDIVIDUAL`.
    NeedUpgradeIndividual,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IsvCreateErrorCode, "INVALID_PARAMS" InvalidParams, "SYSTEM_ERROR" SystemError,
    "ONGOING_ORDER_EXIST" OngoingOrderExist, "DAILY_REJECT_EXCEEDS" DailyRejectExceeds,
    "PROVIDER_ROLE_INVALID" ProviderRoleInvalid, "APP_NAME_DUPLICATED" AppNameDuplicated,
    "CERTIFICATE_INVALID" CertificateInvalid, "PERMISSION_DENIED" PermissionDenied,
    "REJECT_COUNTS_EXCEEDS" RejectCountsExceeds, "NOT_UNIQUE" NotUnique,
    "OPERATION_INVALID" OperationInvalid, "HAS_RISK" HasRisk, "ORDER_FINISHED"
    OrderFinished, "INVALID_MINI_APP_NAME_LENGTH" InvalidMiniAppNameLength,
    "PARAM_INVALID" ParamInvalid, "BRAND_TORT" BrandTort, "RPC_INVOKE_ERROR"
    RpcInvokeError, "RATE_LIMITING_RISK" RateLimitingRisk, "INFO_INVALID" InfoInvalid,
    "ILLEGAL_PARAMS" IllegalParams, "APP_NAME_LENGTH_LIMIT" AppNameLengthLimit,
    "EXTERNAL_SYSTEM_ERROR" ExternalSystemError, "LEGAL_PERSON_INFO_INVALID"
    LegalPersonInfoInvalid, "LEGAL_PERSON_NAME_NOT_MATCH" LegalPersonNameNotMatch,
    "CERT_NO_NOT_MATCH" CertNoNotMatch, "NEED_UPGRADE_INDIVIDUAL" NeedUpgradeIndividual
);

impl record::CallRequest for IsvCreate {}

impl record::Request for IsvCreate {
    type Response = IsvCreateResponse;
    type ErrorCode = IsvCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.isv.create",
        title: "isv服务商代商户创建小程序",
        file: "spec/open_mini/isv.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/isv/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ISV_CREATE,
        response: &ISV_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(IsvCreate, ISV_CREATE, 0 create_mini_request None);

record::record!(IsvCreateResponse, ISV_CREATE_RESPONSE, 0 order_no None);

record::record!(
    CreateMiniRequest, CREATE_MINI_REQUEST, 0 alipay_account None, 1 app_name None, 2
    cert_name None, 3 cert_no None, 4 contact_name None, 5 contact_phone None, 6
    is_individual None, 7 legal_personal_name None, 8 license_pic None, 9 out_order_no
    None
);

static ISV_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvCreate",
    file: "spec/open_mini/isv.create.yaml",
    rows: &[
        schema::Row::Plain(
            "create_mini_request",
            schema::Kind::Record(&CREATE_MINI_REQUEST),
        ),
    ],
    rules: &[],
    lines: &[11],
};

static ISV_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvCreateResponse",
    file: "spec/open_mini/isv.create.yaml",
    rows: &[schema::Row::Text("order_no")],
    rules: &[],
    lines: &[],
};

static CREATE_MINI_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateMiniRequest",
    file: "spec/open_mini/isv.create.yaml",
    rows: &[
        schema::Row::Text("alipay_account"),
        schema::Row::Text("app_name"),
        schema::Row::Text("cert_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("contact_name"),
        schema::Row::Text("contact_phone"),
        schema::Row::Plain("is_individual", schema::Kind::Boolean),
        schema::Row::Text("legal_personal_name"),
        schema::Row::Text("license_pic"),
        schema::Row::Text("out_order_no"),
    ],
    rules: &[],
    lines: &[20, 24, 25, 30, 31, 32, 37, 42, 47, 51],
};
