//! `alipay.commerce.ec.enterprise.info.modify` · 企业信息修改
//!
//! Modify an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise`. Described in
//! `spec/commerce/ec.enterprise.info.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.commerce.ec.enterprise.info.modify` (企业信息修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcEnterpriseInfoModifyResponse {}

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
        Self::default()
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

/// The error codes of `alipay.commerce.ec.enterprise.info.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    EcEnterpriseInfoModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "NO_AGREEMENT" NoAgreement, "ENTERPRISE_NOT_EXIST"
    EnterpriseNotExist, "ONLY_NOAUTH_CAN_MODIFY_NAME" OnlyNoauthCanModifyName,
    "SENSITIVE_WORDS_EXIST" SensitiveWordsExist
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcEnterpriseInfoModify, EC_ENTERPRISE_INFO_MODIFY, 0 enterprise_alias None, 1
    enterprise_id None, 2 enterprise_name None, 3 reliable_profiles None
);

record::record!(EcEnterpriseInfoModifyResponse, EC_ENTERPRISE_INFO_MODIFY_RESPONSE);

record::record!(
    ReliableEnterpriseProfilesDto, RELIABLE_ENTERPRISE_PROFILES_DTO, 0 access_channel
    None, 1 activity_level None, 2 auth_type None, 3 biz_license_no None, 4
    biz_license_url None, 5 count_employee None, 6 legal_person_cert_no None, 7
    platform_gmt_create None, 8 tax_no None, 9 utm_content None, 10 utm_source None, 11
    sign_fund_inst_id None, 12 utm_chain None
);

static EC_ENTERPRISE_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoModify",
    file: "spec/commerce/ec.enterprise.info.modify.yaml",
    rows: &[
        schema::Row::Text("enterprise_alias"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("enterprise_name"),
        schema::Row::Plain(
            "reliable_profiles",
            schema::Kind::Record(&RELIABLE_ENTERPRISE_PROFILES_DTO),
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14],
};

static EC_ENTERPRISE_INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoModifyResponse",
    file: "spec/commerce/ec.enterprise.info.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static RELIABLE_ENTERPRISE_PROFILES_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReliableEnterpriseProfilesDto",
    file: "spec/commerce/ec.enterprise.info.modify.yaml",
    rows: &[
        schema::Row::Text("access_channel"),
        schema::Row::Text("activity_level"),
        schema::Row::Text("auth_type"),
        schema::Row::Text("biz_license_no"),
        schema::Row::Text("biz_license_url"),
        schema::Row::Text("count_employee"),
        schema::Row::Text("legal_person_cert_no"),
        schema::Row::Text("platform_gmt_create"),
        schema::Row::Text("tax_no"),
        schema::Row::Text("utm_content"),
        schema::Row::Text("utm_source"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sign_fund_inst_id",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "utm_chain",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[25, 26, 27, 28, 32, 36, 37, 41, 45, 49, 53, 54, 55],
};
