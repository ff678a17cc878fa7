//! `alipay.commerce.ec.enterprise.info.modify` · 企业信息修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise`. Described in
//! `spec/commerce/ec.enterprise.info.modify.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoModify",
    file: "spec/commerce/ec.enterprise.info.modify.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_alias", 9),
        schema::FieldDef::text("enterprise_id", 10),
        schema::FieldDef::text("enterprise_name", 11),
        schema::FieldDef::new(
            "reliable_profiles",
            schema::Kind::Record(&RELIABLE_ENTERPRISE_PROFILES_DTO),
            12,
        ),
    ],
    rules: &[],
};

static EC_ENTERPRISE_INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoModifyResponse",
    file: "spec/commerce/ec.enterprise.info.modify.yaml",
    fields: &[],
    rules: &[],
};

static RELIABLE_ENTERPRISE_PROFILES_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReliableEnterpriseProfilesDto",
    file: "spec/commerce/ec.enterprise.info.modify.yaml",
    fields: &[
        schema::FieldDef::text("access_channel", 19),
        schema::FieldDef::text("activity_level", 20),
        schema::FieldDef::text("auth_type", 21),
        schema::FieldDef::text("biz_license_no", 22),
        schema::FieldDef::text("biz_license_url", 23),
        schema::FieldDef::text("count_employee", 24),
        schema::FieldDef::text("legal_person_cert_no", 25),
        schema::FieldDef::text("platform_gmt_create", 26),
        schema::FieldDef::text("tax_no", 27),
        schema::FieldDef::text("utm_content", 28),
        schema::FieldDef::text("utm_source", 29),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("sign_fund_inst_id", 30)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("utm_chain", 31)
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.info.modify` (企业信息修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise`. Described in
/// `spec/commerce/ec.enterprise.info.modify.yaml`.
/// Answered by [`EcEnterpriseInfoModifyResponse`], or by an error with a [`EcEnterpriseInfoModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.info.modify")]
#[doc(alias = "企业信息修改")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseInfoModify {
    /// On the wire `enterprise_alias`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:9`.
    pub enterprise_alias: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:10`.
    pub enterprise_id: Option<String>,
    /// On the wire `enterprise_name`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:11`.
    pub enterprise_name: Option<String>,
    /// On the wire `reliable_profiles`, a record of the kind `ReliableEnterpriseProfilesDto`. Source:
    /// `spec/commerce/ec.enterprise.info.modify.yaml:12`.
    pub reliable_profiles: Option<ReliableEnterpriseProfilesDto>,
}

impl EcEnterpriseInfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_alias: None,
            enterprise_id: None,
            enterprise_name: None,
            reliable_profiles: None,
        }
    }

    /// Sets [`enterprise_alias`](Self::enterprise_alias).
    #[inline]
    pub fn enterprise_alias(mut self, enterprise_alias: impl Into<String>) -> Self {
        self.enterprise_alias = Some(enterprise_alias.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`enterprise_name`](Self::enterprise_name).
    #[inline]
    pub fn enterprise_name(mut self, enterprise_name: impl Into<String>) -> Self {
        self.enterprise_name = Some(enterprise_name.into());
        self
    }

    /// Sets [`reliable_profiles`](Self::reliable_profiles).
    #[inline]
    pub fn reliable_profiles(
        mut self,
        reliable_profiles: ReliableEnterpriseProfilesDto,
    ) -> Self {
        self.reliable_profiles = Some(reliable_profiles);
        self
    }
}

impl record::Record for EcEnterpriseInfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_INFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_alias),
            1 => Some(&self.enterprise_id),
            2 => Some(&self.enterprise_name),
            3 => Some(&self.reliable_profiles),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_alias),
            1 => Some(&mut self.enterprise_id),
            2 => Some(&mut self.enterprise_name),
            3 => Some(&mut self.reliable_profiles),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseInfoModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseInfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseInfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseInfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEnterpriseInfoModify {}

impl record::Request for EcEnterpriseInfoModify {
    type Response = EcEnterpriseInfoModifyResponse;
    type ErrorCode = EcEnterpriseInfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.info.modify",
        title: "企业信息修改",
        file: "spec/commerce/ec.enterprise.info.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/commerce/ec/enterprise",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_ENTERPRISE_INFO_MODIFY,
        response: &EC_ENTERPRISE_INFO_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.enterprise.info.modify` (企业信息修改).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct EcEnterpriseInfoModifyResponse {}

impl record::Record for EcEnterpriseInfoModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_INFO_MODIFY_RESPONSE
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

impl Default for EcEnterpriseInfoModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for EcEnterpriseInfoModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseInfoModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseInfoModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ReliableEnterpriseProfilesDto`.
///
/// Source: `spec/commerce/ec.enterprise.info.modify.yaml:17`.
#[must_use]
#[non_exhaustive]
pub struct ReliableEnterpriseProfilesDto {
    /// On the wire `access_channel`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:19`.
    pub access_channel: Option<String>,
    /// On the wire `activity_level`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:20`.
    pub activity_level: Option<String>,
    /// On the wire `auth_type`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:21`.
    pub auth_type: Option<String>,
    /// On the wire `biz_license_no`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:22`.
    pub biz_license_no: Option<String>,
    /// On the wire `biz_license_url`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:23`.
    pub biz_license_url: Option<String>,
    /// On the wire `count_employee`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:24`.
    pub count_employee: Option<String>,
    /// On the wire `legal_person_cert_no`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:25`.
    pub legal_person_cert_no: Option<String>,
    /// On the wire `platform_gmt_create`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:26`.
    pub platform_gmt_create: Option<String>,
    /// On the wire `tax_no`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:27`.
    pub tax_no: Option<String>,
    /// On the wire `utm_content`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:28`.
    pub utm_content: Option<String>,
    /// On the wire `utm_source`, a text. Source: `spec/commerce/ec.enterprise.info.modify.yaml:29`.
    pub utm_source: Option<String>,
    /// On the wire `sign_fund_inst_id`, a text; on the gateway only. Source:
    /// `spec/commerce/ec.enterprise.info.modify.yaml:30`.
    pub sign_fund_inst_id: Option<String>,
    /// On the wire `utm_chain`, a text; on the gateway only. Source:
    /// `spec/commerce/ec.enterprise.info.modify.yaml:31`.
    pub utm_chain: Option<String>,
}

impl ReliableEnterpriseProfilesDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_channel: None,
            activity_level: None,
            auth_type: None,
            biz_license_no: None,
            biz_license_url: None,
            count_employee: None,
            legal_person_cert_no: None,
            platform_gmt_create: None,
            tax_no: None,
            utm_content: None,
            utm_source: None,
            sign_fund_inst_id: None,
            utm_chain: None,
        }
    }

    /// Sets [`access_channel`](Self::access_channel).
    #[inline]
    pub fn access_channel(mut self, access_channel: impl Into<String>) -> Self {
        self.access_channel = Some(access_channel.into());
        self
    }

    /// Sets [`activity_level`](Self::activity_level).
    #[inline]
    pub fn activity_level(mut self, activity_level: impl Into<String>) -> Self {
        self.activity_level = Some(activity_level.into());
        self
    }

    /// Sets [`auth_type`](Self::auth_type).
    #[inline]
    pub fn auth_type(mut self, auth_type: impl Into<String>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Sets [`biz_license_no`](Self::biz_license_no).
    #[inline]
    pub fn biz_license_no(mut self, biz_license_no: impl Into<String>) -> Self {
        self.biz_license_no = Some(biz_license_no.into());
        self
    }

    /// Sets [`biz_license_url`](Self::biz_license_url).
    #[inline]
    pub fn biz_license_url(mut self, biz_license_url: impl Into<String>) -> Self {
        self.biz_license_url = Some(biz_license_url.into());
        self
    }

    /// Sets [`count_employee`](Self::count_employee).
    #[inline]
    pub fn count_employee(mut self, count_employee: impl Into<String>) -> Self {
        self.count_employee = Some(count_employee.into());
        self
    }

    /// Sets [`legal_person_cert_no`](Self::legal_person_cert_no).
    #[inline]
    pub fn legal_person_cert_no(
        mut self,
        legal_person_cert_no: impl Into<String>,
    ) -> Self {
        self.legal_person_cert_no = Some(legal_person_cert_no.into());
        self
    }

    /// Sets [`platform_gmt_create`](Self::platform_gmt_create).
    #[inline]
    pub fn platform_gmt_create(
        mut self,
        platform_gmt_create: impl Into<String>,
    ) -> Self {
        self.platform_gmt_create = Some(platform_gmt_create.into());
        self
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }

    /// Sets [`utm_content`](Self::utm_content).
    #[inline]
    pub fn utm_content(mut self, utm_content: impl Into<String>) -> Self {
        self.utm_content = Some(utm_content.into());
        self
    }

    /// Sets [`utm_source`](Self::utm_source).
    #[inline]
    pub fn utm_source(mut self, utm_source: impl Into<String>) -> Self {
        self.utm_source = Some(utm_source.into());
        self
    }

    /// Sets [`sign_fund_inst_id`](Self::sign_fund_inst_id).
    #[inline]
    pub fn sign_fund_inst_id(mut self, sign_fund_inst_id: impl Into<String>) -> Self {
        self.sign_fund_inst_id = Some(sign_fund_inst_id.into());
        self
    }

    /// Sets [`utm_chain`](Self::utm_chain).
    #[inline]
    pub fn utm_chain(mut self, utm_chain: impl Into<String>) -> Self {
        self.utm_chain = Some(utm_chain.into());
        self
    }
}

impl record::Record for ReliableEnterpriseProfilesDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RELIABLE_ENTERPRISE_PROFILES_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_channel),
            1 => Some(&self.activity_level),
            2 => Some(&self.auth_type),
            3 => Some(&self.biz_license_no),
            4 => Some(&self.biz_license_url),
            5 => Some(&self.count_employee),
            6 => Some(&self.legal_person_cert_no),
            7 => Some(&self.platform_gmt_create),
            8 => Some(&self.tax_no),
            9 => Some(&self.utm_content),
            10 => Some(&self.utm_source),
            11 => Some(&self.sign_fund_inst_id),
            12 => Some(&self.utm_chain),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_channel),
            1 => Some(&mut self.activity_level),
            2 => Some(&mut self.auth_type),
            3 => Some(&mut self.biz_license_no),
            4 => Some(&mut self.biz_license_url),
            5 => Some(&mut self.count_employee),
            6 => Some(&mut self.legal_person_cert_no),
            7 => Some(&mut self.platform_gmt_create),
            8 => Some(&mut self.tax_no),
            9 => Some(&mut self.utm_content),
            10 => Some(&mut self.utm_source),
            11 => Some(&mut self.sign_fund_inst_id),
            12 => Some(&mut self.utm_chain),
            _ => None,
        }
    }
}

impl Default for ReliableEnterpriseProfilesDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ReliableEnterpriseProfilesDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReliableEnterpriseProfilesDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReliableEnterpriseProfilesDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.info.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseInfoModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.enterprise.info.modify.yaml:34`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.enterprise.info.modify.yaml:35`.
    InvalidParameter,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.enterprise.info.modify.yaml:36`.
    NoAgreement,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.info.modify.yaml:37`.
    EnterpriseNotExist,
    /// On the wire `ONLY_NOAUTH_CAN_MODIFY_NAME`. Source: `spec/commerce/ec.enterprise.info.modify.yaml:38`.
    OnlyNoauthCanModifyName,
    /// On the wire `SENSITIVE_WORDS_EXIST`. Source: `spec/commerce/ec.enterprise.info.modify.yaml:39`.
    SensitiveWordsExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEnterpriseInfoModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("ONLY_NOAUTH_CAN_MODIFY_NAME", Self::OnlyNoauthCanModifyName),
        ("SENSITIVE_WORDS_EXIST", Self::SensitiveWordsExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseInfoModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
