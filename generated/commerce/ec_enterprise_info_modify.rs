//! `alipay.commerce.ec.enterprise.info.modify` · 企业信息修改
//!
//! Modify an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise`. Described in
//! `spec/commerce/ec.enterprise.info.modify.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoModify",
    file: "spec/commerce/ec.enterprise.info.modify.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_alias", 11),
        schema::FieldDef::text("enterprise_id", 12),
        schema::FieldDef::text("enterprise_name", 13),
        schema::FieldDef::new(
            "reliable_profiles",
            schema::Kind::Record(&RELIABLE_ENTERPRISE_PROFILES_DTO),
            14,
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
        schema::FieldDef::text("access_channel", 25),
        schema::FieldDef::text("activity_level", 26),
        schema::FieldDef::text("auth_type", 27),
        schema::FieldDef::text("biz_license_no", 28),
        schema::FieldDef::text("biz_license_url", 32),
        schema::FieldDef::text("count_employee", 36),
        schema::FieldDef::text("legal_person_cert_no", 37),
        schema::FieldDef::text("platform_gmt_create", 41),
        schema::FieldDef::text("tax_no", 45),
        schema::FieldDef::text("utm_content", 49),
        schema::FieldDef::text("utm_source", 53),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("sign_fund_inst_id", 54)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("utm_chain", 55)
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.info.modify` (企业信息修改).
///
/// Modify an enterprise.
///
/// ```
/// use alipay::commerce::EcEnterpriseInfoModify;
///
/// let request = EcEnterpriseInfoModify::new()
///     .enterprise_alias("企业码测试");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise`. Described in
/// `spec/commerce/ec.enterprise.info.modify.yaml`.
/// Returns [`EcEnterpriseInfoModifyResponse`], or an error with a [`EcEnterpriseInfoModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.info.modify")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise")]
#[doc(alias = "企业信息修改")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseInfoModify {
    /// Short name of the enterprise.
    ///
    /// 企业简称. Example: `企业码测试`.
    pub enterprise_alias: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Enterprise name.
    ///
    /// 企业名称. Example: `企业码测试有限公司`.
    pub enterprise_name: Option<String>,
    /// Data of the enterprise from trusted channels such as DingTalk; otherwise leave out.
    ///
    /// 企业个性化信息.
    pub reliable_profiles: Option<ReliableEnterpriseProfilesDto>,
}

impl EcEnterpriseInfoModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ONLY_NOAUTH_CAN_MODIFY_NAME",
                summary: "Only an enterprise that is not certified can change its name.",
                fix: "Leave the name as it is.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 62,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.commerce.ec.enterprise.info.modify` (企业信息修改).
///
/// This response has no fields.
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

/// Data of an enterprise supplied by a trusted channel.
#[must_use]
#[non_exhaustive]
pub struct ReliableEnterpriseProfilesDto {
    /// Channel through which the enterprise registered.
    ///
    /// 企业注册来源渠道.
    pub access_channel: Option<String>,
    /// Activity of the enterprise in the source channel.
    ///
    /// 企业在来源渠道的活跃度.
    pub activity_level: Option<String>,
    /// Type of certification in the source channel.
    ///
    /// 企业在来源渠道的认证类型.
    pub auth_type: Option<String>,
    /// Business license code, for enterprises without a merged certificate.
    ///
    /// 企业营业执照编码.
    pub biz_license_no: Option<String>,
    /// URL of the business license photo in the source channel.
    ///
    /// 营业执照照片URL.
    pub biz_license_url: Option<String>,
    /// Range of the number of employees.
    ///
    /// 企业当前的员工数规模区间.
    pub count_employee: Option<String>,
    /// Identity card number of the legal representative.
    ///
    /// 企业法人的身份证号码.
    pub legal_person_cert_no: Option<String>,
    /// When the enterprise registered in the source channel.
    ///
    /// 企业在来源渠道的注册时间.
    pub platform_gmt_create: Option<String>,
    /// Taxpayer number, for enterprises without a merged certificate.
    ///
    /// 企业纳税人识别号.
    pub tax_no: Option<String>,
    /// Traffic details defined by the channel, such as a referral code.
    ///
    /// 具体流量内容区分.
    pub utm_content: Option<String>,
    /// Traffic source defined by the channel.
    ///
    /// 渠道侧流量来源.
    pub utm_source: Option<String>,
    /// Institution id.
    ///
    /// 机构id; on the gateway only.
    pub sign_fund_inst_id: Option<String>,
    /// Marks the path by which the enterprise joined.
    ///
    /// On the gateway only.
    pub utm_chain: Option<String>,
}

impl ReliableEnterpriseProfilesDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseInfoModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `ONLY_NOAUTH_CAN_MODIFY_NAME`: Only an enterprise that is not certified can change its name.
    ///
    /// Leave the name as it is.
    OnlyNoauthCanModifyName,
    /// `SENSITIVE_WORDS_EXIST`: The data contain sensitive words.
    ///
    /// Remove the sensitive words, then call again.
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
