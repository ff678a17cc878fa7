//! `alipay.open.app.service.apply` · 服务提报申请
//!
//! Submit a service for listing.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/service/apply`. Described in
//! `spec/open_app/service.apply.yaml`.

use crate::{record, schema};

static SERVICE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceApply",
    file: "spec/open_app/service.apply.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 11),
        schema::FieldDef::text("out_biz_no", 16),
        schema::FieldDef::text("schema_version", 21),
        schema::FieldDef::text("service_code", 22),
        schema::FieldDef::text("service_xml", 27),
        schema::FieldDef::text("template_type", 32),
        schema::FieldDef::text("user_service_delivery_type", 33),
    ],
    rules: &[],
};

static SERVICE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceApplyResponse",
    file: "spec/open_app/service.apply.yaml",
    fields: &[schema::FieldDef::text("service_code", 40)],
    rules: &[],
};

/// A request of `alipay.open.app.service.apply` (服务提报申请).
///
/// Submit a service for listing.
///
/// ```
/// use alipay::open_app::ServiceApply;
///
/// let request = ServiceApply::new()
///     .category_id("C102423081");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/service/apply`. Described in
/// `spec/open_app/service.apply.yaml`.
/// Answered by [`ServiceApplyResponse`], or by an error with a [`ServiceApplyErrorCode`].
#[doc(alias = "alipay.open.app.service.apply")]
#[doc(alias = "/v3/alipay/open/app/service/apply")]
#[doc(alias = "服务提报申请")]
#[must_use]
#[non_exhaustive]
pub struct ServiceApply {
    /// Industry category id, from the service access documents of each industry.
    ///
    /// On the wire `category_id` (行业类目id). Example: `C102423081`. Source: `spec/open_app/service.apply.yaml:11`.
    pub category_id: Option<String>,
    /// External business number; repeated with the same app id it returns the existing `service_code`.
    ///
    /// On the wire `out_biz_no` (外部业务编号). Example: `12345678`. Source: `spec/open_app/service.apply.yaml:16`.
    pub out_biz_no: Option<String>,
    /// Version of the service schema.
    ///
    /// On the wire `schema_version` (服务schema版本). Example: `1`. Source: `spec/open_app/service.apply.yaml:21`.
    pub schema_version: Option<String>,
    /// Service code; leave empty for a first submission, pass it to edit a submitted service.
    ///
    /// On the wire `service_code` (服务编码). Example: `2021011521000858813900`. Source:
    /// `spec/open_app/service.apply.yaml:22`.
    pub service_code: Option<String>,
    /// Service as XML, following the schema rules.
    ///
    /// On the wire `service_xml` (服务xml). Example: `<serviceSchema></serviceSchema>`. Source:
    /// `spec/open_app/service.apply.yaml:27`.
    pub service_xml: Option<String>,
    /// Service template type.
    ///
    /// On the wire `template_type`. Where it is not set, the platform takes `DEFAULT`. Example: `DEFAULT`. Source:
    /// `spec/open_app/service.apply.yaml:32`.
    pub template_type: Option<String>,
    /// How the submitted service is fulfilled.
    ///
    /// On the wire `user_service_delivery_type` (商户提报服务履约类型). Example: `TRADE_SERVICE_DELIVERY`. Source:
    /// `spec/open_app/service.apply.yaml:33`.
    pub user_service_delivery_type: Option<String>,
}

impl ServiceApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            category_id: None,
            out_biz_no: None,
            schema_version: None,
            service_code: None,
            service_xml: None,
            template_type: None,
            user_service_delivery_type: None,
        }
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`schema_version`](Self::schema_version).
    #[inline]
    pub fn schema_version(mut self, schema_version: impl Into<String>) -> Self {
        self.schema_version = Some(schema_version.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`service_xml`](Self::service_xml).
    #[inline]
    pub fn service_xml(mut self, service_xml: impl Into<String>) -> Self {
        self.service_xml = Some(service_xml.into());
        self
    }

    /// Sets [`template_type`](Self::template_type).
    #[inline]
    pub fn template_type(mut self, template_type: impl Into<String>) -> Self {
        self.template_type = Some(template_type.into());
        self
    }

    /// Sets [`user_service_delivery_type`](Self::user_service_delivery_type).
    #[inline]
    pub fn user_service_delivery_type(
        mut self,
        user_service_delivery_type: impl Into<String>,
    ) -> Self {
        self.user_service_delivery_type = Some(user_service_delivery_type.into());
        self
    }
}

impl record::Record for ServiceApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.out_biz_no),
            2 => Some(&self.schema_version),
            3 => Some(&self.service_code),
            4 => Some(&self.service_xml),
            5 => Some(&self.template_type),
            6 => Some(&self.user_service_delivery_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.out_biz_no),
            2 => Some(&mut self.schema_version),
            3 => Some(&mut self.service_code),
            4 => Some(&mut self.service_xml),
            5 => Some(&mut self.template_type),
            6 => Some(&mut self.user_service_delivery_type),
            _ => None,
        }
    }
}

impl Default for ServiceApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ServiceApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ServiceApply {}

impl record::Request for ServiceApply {
    type Response = ServiceApplyResponse;
    type ErrorCode = ServiceApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.service.apply",
        title: "服务提报申请",
        file: "spec/open_app/service.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/app/service/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SERVICE_APPLY,
        response: &SERVICE_APPLY_RESPONSE,
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

/// The answer of `alipay.open.app.service.apply` (服务提报申请).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ServiceApplyResponse {
    /// Service id.
    ///
    /// On the wire `service_code` (服务id). Example: `1111`. Source: `spec/open_app/service.apply.yaml:40`.
    pub service_code: Option<String>,
}

impl record::Record for ServiceApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Default for ServiceApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { service_code: None }
    }
}

impl Clone for ServiceApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.service.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceApplyErrorCode {
    /// On the wire `XML_FORMAT_ERROR`. Source: `spec/open_app/service.apply.yaml:43`.
    XmlFormatError,
    /// On the wire `ATTR_MISS_ID`. Source: `spec/open_app/service.apply.yaml:44`.
    AttrMissId,
    /// On the wire `ATTR_MISS_TYPE`. Source: `spec/open_app/service.apply.yaml:45`.
    AttrMissType,
    /// On the wire `ATTR_TYPE_ERROR`. Source: `spec/open_app/service.apply.yaml:46`.
    AttrTypeError,
    /// On the wire `ATTR_VALUE_ERROR`. Source: `spec/open_app/service.apply.yaml:47`.
    AttrValueError,
    /// On the wire `ATTR_VALUETYPE_ERROR`. Source: `spec/open_app/service.apply.yaml:48`.
    AttrValuetypeError,
    /// On the wire `ATTR_RULE_NAME_ERROR`. Source: `spec/open_app/service.apply.yaml:49`.
    AttrRuleNameError,
    /// On the wire `ATTR_RULE_VALUE_ERROR`. Source: `spec/open_app/service.apply.yaml:50`.
    AttrRuleValueError,
    /// On the wire `ATTR_RULE_TYPE_ERROR`. Source: `spec/open_app/service.apply.yaml:51`.
    AttrRuleTypeError,
    /// On the wire `OPTION_NAME_ERROR`. Source: `spec/open_app/service.apply.yaml:52`.
    OptionNameError,
    /// On the wire `OPTION_VALUE_ERROR`. Source: `spec/open_app/service.apply.yaml:53`.
    OptionValueError,
    /// On the wire `ADDRESS_OR_CITYCODE_ERROR`. Source: `spec/open_app/service.apply.yaml:54`.
    AddressOrCitycodeError,
    /// On the wire `SHOP_ID_IS_ERROR`. Source: `spec/open_app/service.apply.yaml:55`.
    ShopIdIsError,
    /// On the wire `ATTR_NOT_MATCH_SERVICE_SCHEMA`. Source: `spec/open_app/service.apply.yaml:56`.
    AttrNotMatchServiceSchema,
    /// The mini program is not online.
    ///
    /// Put the mini program online first.
    ///
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_app/service.apply.yaml:57` and `spec/codes.yaml:1621`.
    MiniAppNotOnline,
    /// On the wire `SERVICE_URL_REPEAT_ERROR`. Source: `spec/open_app/service.apply.yaml:58`.
    ServiceUrlRepeatError,
    /// On the wire `SERVICE_NAME_REPEAT_ERROR`. Source: `spec/open_app/service.apply.yaml:59`.
    ServiceNameRepeatError,
    /// The permission check failed.
    ///
    /// On the wire `PERMISSION_CHECK_ERROR`. Source: `spec/open_app/service.apply.yaml:60` and
    /// `spec/codes.yaml:2018`.
    PermissionCheckError,
    /// On the wire `SERVICE_NULL`. Source: `spec/open_app/service.apply.yaml:61`.
    ServiceNull,
    /// On the wire `SERVICE_IS_INVALID`. Source: `spec/open_app/service.apply.yaml:62`.
    ServiceIsInvalid,
    /// On the wire `SERVICE_URL_ERROR`. Source: `spec/open_app/service.apply.yaml:63`.
    ServiceUrlError,
    /// On the wire `ATTR_RULE_CHECK_ERROR`. Source: `spec/open_app/service.apply.yaml:64`.
    AttrRuleCheckError,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/open_app/service.apply.yaml:65` and `spec/codes.yaml:736`.
    BizError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_app/service.apply.yaml:66` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `AREA_CODE_ERROR`. Source: `spec/open_app/service.apply.yaml:67`.
    AreaCodeError,
    /// On the wire `IDEMPOTENT_CONFLICTED`. Source: `spec/open_app/service.apply.yaml:68`.
    IdempotentConflicted,
    /// On the wire `SERVICE_APPID_NOT_IN_URL`. Source: `spec/open_app/service.apply.yaml:69`.
    ServiceAppidNotInUrl,
    /// On the wire `SERVICE_NOT_EXIST`. Source: `spec/open_app/service.apply.yaml:70`.
    ServiceNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_app/service.apply.yaml:71` and `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `SERVICE_STATUS_NOT_EDITABLE`. Source: `spec/open_app/service.apply.yaml:72`.
    ServiceStatusNotEditable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ServiceApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("XML_FORMAT_ERROR", Self::XmlFormatError),
        ("ATTR_MISS_ID", Self::AttrMissId),
        ("ATTR_MISS_TYPE", Self::AttrMissType),
        ("ATTR_TYPE_ERROR", Self::AttrTypeError),
        ("ATTR_VALUE_ERROR", Self::AttrValueError),
        ("ATTR_VALUETYPE_ERROR", Self::AttrValuetypeError),
        ("ATTR_RULE_NAME_ERROR", Self::AttrRuleNameError),
        ("ATTR_RULE_VALUE_ERROR", Self::AttrRuleValueError),
        ("ATTR_RULE_TYPE_ERROR", Self::AttrRuleTypeError),
        ("OPTION_NAME_ERROR", Self::OptionNameError),
        ("OPTION_VALUE_ERROR", Self::OptionValueError),
        ("ADDRESS_OR_CITYCODE_ERROR", Self::AddressOrCitycodeError),
        ("SHOP_ID_IS_ERROR", Self::ShopIdIsError),
        ("ATTR_NOT_MATCH_SERVICE_SCHEMA", Self::AttrNotMatchServiceSchema),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("SERVICE_URL_REPEAT_ERROR", Self::ServiceUrlRepeatError),
        ("SERVICE_NAME_REPEAT_ERROR", Self::ServiceNameRepeatError),
        ("PERMISSION_CHECK_ERROR", Self::PermissionCheckError),
        ("SERVICE_NULL", Self::ServiceNull),
        ("SERVICE_IS_INVALID", Self::ServiceIsInvalid),
        ("SERVICE_URL_ERROR", Self::ServiceUrlError),
        ("ATTR_RULE_CHECK_ERROR", Self::AttrRuleCheckError),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AREA_CODE_ERROR", Self::AreaCodeError),
        ("IDEMPOTENT_CONFLICTED", Self::IdempotentConflicted),
        ("SERVICE_APPID_NOT_IN_URL", Self::ServiceAppidNotInUrl),
        ("SERVICE_NOT_EXIST", Self::ServiceNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SERVICE_STATUS_NOT_EDITABLE", Self::ServiceStatusNotEditable),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ServiceApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
