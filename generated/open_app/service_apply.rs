//! `alipay.open.app.service.apply` · 服务提报申请
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/service/apply`. Described in
//! `spec/open_app/service.apply.yaml`.

use crate::{record, schema};

static SERVICE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceApply",
    file: "spec/open_app/service.apply.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 9),
        schema::FieldDef::text("out_biz_no", 10),
        schema::FieldDef::text("schema_version", 11),
        schema::FieldDef::text("service_code", 12),
        schema::FieldDef::text("service_xml", 13),
        schema::FieldDef::text("template_type", 14),
        schema::FieldDef::text("user_service_delivery_type", 15),
    ],
    rules: &[],
};

static SERVICE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceApplyResponse",
    file: "spec/open_app/service.apply.yaml",
    fields: &[schema::FieldDef::text("service_code", 18)],
    rules: &[],
};

/// A request of `alipay.open.app.service.apply` (服务提报申请).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/service/apply`. Described in
/// `spec/open_app/service.apply.yaml`.
/// Answered by [`ServiceApplyResponse`], or by an error with a [`ServiceApplyErrorCode`].
#[doc(alias = "alipay.open.app.service.apply")]
#[doc(alias = "服务提报申请")]
#[must_use]
#[non_exhaustive]
pub struct ServiceApply {
    /// On the wire `category_id`, a text. Source: `spec/open_app/service.apply.yaml:9`.
    pub category_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_app/service.apply.yaml:10`.
    pub out_biz_no: Option<String>,
    /// On the wire `schema_version`, a text. Source: `spec/open_app/service.apply.yaml:11`.
    pub schema_version: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_app/service.apply.yaml:12`.
    pub service_code: Option<String>,
    /// On the wire `service_xml`, a text. Source: `spec/open_app/service.apply.yaml:13`.
    pub service_xml: Option<String>,
    /// On the wire `template_type`, a text. Source: `spec/open_app/service.apply.yaml:14`.
    pub template_type: Option<String>,
    /// On the wire `user_service_delivery_type`, a text. Source: `spec/open_app/service.apply.yaml:15`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.service.apply` (服务提报申请).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ServiceApplyResponse {
    /// On the wire `service_code`, a text. Source: `spec/open_app/service.apply.yaml:18`.
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
    /// On the wire `XML_FORMAT_ERROR`. Source: `spec/open_app/service.apply.yaml:21`.
    XmlFormatError,
    /// On the wire `ATTR_MISS_ID`. Source: `spec/open_app/service.apply.yaml:22`.
    AttrMissId,
    /// On the wire `ATTR_MISS_TYPE`. Source: `spec/open_app/service.apply.yaml:23`.
    AttrMissType,
    /// On the wire `ATTR_TYPE_ERROR`. Source: `spec/open_app/service.apply.yaml:24`.
    AttrTypeError,
    /// On the wire `ATTR_VALUE_ERROR`. Source: `spec/open_app/service.apply.yaml:25`.
    AttrValueError,
    /// On the wire `ATTR_VALUETYPE_ERROR`. Source: `spec/open_app/service.apply.yaml:26`.
    AttrValuetypeError,
    /// On the wire `ATTR_RULE_NAME_ERROR`. Source: `spec/open_app/service.apply.yaml:27`.
    AttrRuleNameError,
    /// On the wire `ATTR_RULE_VALUE_ERROR`. Source: `spec/open_app/service.apply.yaml:28`.
    AttrRuleValueError,
    /// On the wire `ATTR_RULE_TYPE_ERROR`. Source: `spec/open_app/service.apply.yaml:29`.
    AttrRuleTypeError,
    /// On the wire `OPTION_NAME_ERROR`. Source: `spec/open_app/service.apply.yaml:30`.
    OptionNameError,
    /// On the wire `OPTION_VALUE_ERROR`. Source: `spec/open_app/service.apply.yaml:31`.
    OptionValueError,
    /// On the wire `ADDRESS_OR_CITYCODE_ERROR`. Source: `spec/open_app/service.apply.yaml:32`.
    AddressOrCitycodeError,
    /// On the wire `SHOP_ID_IS_ERROR`. Source: `spec/open_app/service.apply.yaml:33`.
    ShopIdIsError,
    /// On the wire `ATTR_NOT_MATCH_SERVICE_SCHEMA`. Source: `spec/open_app/service.apply.yaml:34`.
    AttrNotMatchServiceSchema,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_app/service.apply.yaml:35`.
    MiniAppNotOnline,
    /// On the wire `SERVICE_URL_REPEAT_ERROR`. Source: `spec/open_app/service.apply.yaml:36`.
    ServiceUrlRepeatError,
    /// On the wire `SERVICE_NAME_REPEAT_ERROR`. Source: `spec/open_app/service.apply.yaml:37`.
    ServiceNameRepeatError,
    /// On the wire `PERMISSION_CHECK_ERROR`. Source: `spec/open_app/service.apply.yaml:38`.
    PermissionCheckError,
    /// On the wire `SERVICE_NULL`. Source: `spec/open_app/service.apply.yaml:39`.
    ServiceNull,
    /// On the wire `SERVICE_IS_INVALID`. Source: `spec/open_app/service.apply.yaml:40`.
    ServiceIsInvalid,
    /// On the wire `SERVICE_URL_ERROR`. Source: `spec/open_app/service.apply.yaml:41`.
    ServiceUrlError,
    /// On the wire `ATTR_RULE_CHECK_ERROR`. Source: `spec/open_app/service.apply.yaml:42`.
    AttrRuleCheckError,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_app/service.apply.yaml:43`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_app/service.apply.yaml:44`.
    InvalidParameter,
    /// On the wire `AREA_CODE_ERROR`. Source: `spec/open_app/service.apply.yaml:45`.
    AreaCodeError,
    /// On the wire `IDEMPOTENT_CONFLICTED`. Source: `spec/open_app/service.apply.yaml:46`.
    IdempotentConflicted,
    /// On the wire `SERVICE_APPID_NOT_IN_URL`. Source: `spec/open_app/service.apply.yaml:47`.
    ServiceAppidNotInUrl,
    /// On the wire `SERVICE_NOT_EXIST`. Source: `spec/open_app/service.apply.yaml:48`.
    ServiceNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/service.apply.yaml:49`.
    SystemError,
    /// On the wire `SERVICE_STATUS_NOT_EDITABLE`. Source: `spec/open_app/service.apply.yaml:50`.
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
