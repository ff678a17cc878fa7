//! `alipay.open.app.service.apply` · 服务提报申请
//!
//! Submit a service for listing.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/service/apply`. Described in
//! `spec/open_app/service.apply.yaml`.

use crate::{record, schema};

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
/// Returns [`ServiceApplyResponse`], or an error with a [`ServiceApplyErrorCode`].
#[doc(alias = "alipay.open.app.service.apply")]
#[doc(alias = "/v3/alipay/open/app/service/apply")]
#[doc(alias = "服务提报申请")]
#[must_use]
#[non_exhaustive]
pub struct ServiceApply {
    /// Industry category id, from the service access documents of each industry.
    ///
    /// 行业类目id. Example: `C102423081`.
    pub category_id: Option<String>,
    /// External business number; repeated with the same app id it returns the existing `service_code`.
    ///
    /// 外部业务编号. Example: `12345678`.
    pub out_biz_no: Option<String>,
    /// Version of the service schema.
    ///
    /// 服务schema版本. Example: `1`.
    pub schema_version: Option<String>,
    /// Service code; leave empty for a first submission, pass it to edit a submitted service.
    ///
    /// 服务编码. Example: `2021011521000858813900`.
    pub service_code: Option<String>,
    /// Service as XML, following the schema rules.
    ///
    /// 服务xml. Example: `<serviceSchema></serviceSchema>`.
    pub service_xml: Option<String>,
    /// Service template type.
    ///
    /// Defaults to `DEFAULT`. Example: `DEFAULT`.
    pub template_type: Option<String>,
    /// How the submitted service is fulfilled.
    ///
    /// 商户提报服务履约类型. Example: `TRADE_SERVICE_DELIVERY`.
    pub user_service_delivery_type: Option<String>,
}

impl ServiceApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.app.service.apply` (服务提报申请).
#[non_exhaustive]
pub struct ServiceApplyResponse {
    /// Service id.
    ///
    /// 服务id. Example: `1111`.
    pub service_code: Option<String>,
}

/// The error codes of `alipay.open.app.service.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServiceApplyErrorCode {
    /// `XML_FORMAT_ERROR`.
    XmlFormatError,
    /// `ATTR_MISS_ID`.
    AttrMissId,
    /// `ATTR_MISS_TYPE`.
    AttrMissType,
    /// `ATTR_TYPE_ERROR`.
    AttrTypeError,
    /// `ATTR_VALUE_ERROR`.
    AttrValueError,
    /// `ATTR_VALUETYPE_ERROR`.
    AttrValuetypeError,
    /// `ATTR_RULE_NAME_ERROR`.
    AttrRuleNameError,
    /// `ATTR_RULE_VALUE_ERROR`.
    AttrRuleValueError,
    /// `ATTR_RULE_TYPE_ERROR`.
    AttrRuleTypeError,
    /// `OPTION_NAME_ERROR`.
    OptionNameError,
    /// `OPTION_VALUE_ERROR`.
    OptionValueError,
    /// `ADDRESS_OR_CITYCODE_ERROR`.
    AddressOrCitycodeError,
    /// `SHOP_ID_IS_ERROR`.
    ShopIdIsError,
    /// `ATTR_NOT_MATCH_SERVICE_SCHEMA`.
    AttrNotMatchServiceSchema,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `SERVICE_URL_REPEAT_ERROR`.
    ServiceUrlRepeatError,
    /// `SERVICE_NAME_REPEAT_ERROR`.
    ServiceNameRepeatError,
    /// `PERMISSION_CHECK_ERROR`: The permission check failed.
    PermissionCheckError,
    /// `SERVICE_NULL`.
    ServiceNull,
    /// `SERVICE_IS_INVALID`.
    ServiceIsInvalid,
    /// `SERVICE_URL_ERROR`.
    ServiceUrlError,
    /// `ATTR_RULE_CHECK_ERROR`.
    AttrRuleCheckError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `AREA_CODE_ERROR`.
    AreaCodeError,
    /// `IDEMPOTENT_CONFLICTED`.
    IdempotentConflicted,
    /// `SERVICE_APPID_NOT_IN_URL`.
    ServiceAppidNotInUrl,
    /// `SERVICE_NOT_EXIST`.
    ServiceNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SERVICE_STATUS_NOT_EDITABLE`.
    ServiceStatusNotEditable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ServiceApplyErrorCode, "XML_FORMAT_ERROR" XmlFormatError, "ATTR_MISS_ID" AttrMissId,
    "ATTR_MISS_TYPE" AttrMissType, "ATTR_TYPE_ERROR" AttrTypeError, "ATTR_VALUE_ERROR"
    AttrValueError, "ATTR_VALUETYPE_ERROR" AttrValuetypeError, "ATTR_RULE_NAME_ERROR"
    AttrRuleNameError, "ATTR_RULE_VALUE_ERROR" AttrRuleValueError, "ATTR_RULE_TYPE_ERROR"
    AttrRuleTypeError, "OPTION_NAME_ERROR" OptionNameError, "OPTION_VALUE_ERROR"
    OptionValueError, "ADDRESS_OR_CITYCODE_ERROR" AddressOrCitycodeError,
    "SHOP_ID_IS_ERROR" ShopIdIsError, "ATTR_NOT_MATCH_SERVICE_SCHEMA"
    AttrNotMatchServiceSchema, "MINI_APP_NOT_ONLINE" MiniAppNotOnline,
    "SERVICE_URL_REPEAT_ERROR" ServiceUrlRepeatError, "SERVICE_NAME_REPEAT_ERROR"
    ServiceNameRepeatError, "PERMISSION_CHECK_ERROR" PermissionCheckError, "SERVICE_NULL"
    ServiceNull, "SERVICE_IS_INVALID" ServiceIsInvalid, "SERVICE_URL_ERROR"
    ServiceUrlError, "ATTR_RULE_CHECK_ERROR" AttrRuleCheckError, "BIZ_ERROR" BizError,
    "INVALID_PARAMETER" InvalidParameter, "AREA_CODE_ERROR" AreaCodeError,
    "IDEMPOTENT_CONFLICTED" IdempotentConflicted, "SERVICE_APPID_NOT_IN_URL"
    ServiceAppidNotInUrl, "SERVICE_NOT_EXIST" ServiceNotExist, "SYSTEM_ERROR"
    SystemError, "SERVICE_STATUS_NOT_EDITABLE" ServiceStatusNotEditable
);

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

record::record!(
    ServiceApply, SERVICE_APPLY, 0 category_id None, 1 out_biz_no None, 2 schema_version
    None, 3 service_code None, 4 service_xml None, 5 template_type None, 6
    user_service_delivery_type None
);

record::record!(ServiceApplyResponse, SERVICE_APPLY_RESPONSE, 0 service_code None);

static SERVICE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceApply",
    file: "spec/open_app/service.apply.yaml",
    rows: &[
        schema::Row::Text("category_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("schema_version"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_xml"),
        schema::Row::Text("template_type"),
        schema::Row::Text("user_service_delivery_type"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 22, 27, 32, 33],
};

static SERVICE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceApplyResponse",
    file: "spec/open_app/service.apply.yaml",
    rows: &[schema::Row::Text("service_code")],
    rules: &[],
    lines: &[],
};
