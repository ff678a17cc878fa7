//! `alipay.merchant.indirect.authorder.create` · 商家认证申请单提交
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/create`.
//! Described in `spec/merchant/indirect.authorder.create.yaml`.

use crate::{record, schema};

static INDIRECT_AUTHORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderCreate",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "auth_identity_info",
            schema::Kind::Record(&AUTH_IDENTITY_INFO),
            9,
        ),
        schema::FieldDef::new(
            "benefit_person_info",
            schema::Kind::Record(&INDIRECT_BENEFIT_PERSON_INFO),
            10,
        ),
        schema::FieldDef::new(
            "contact_person_info",
            schema::Kind::Record(&INDIRECT_CONTACT_PERSON_INFO),
            11,
        ),
        schema::FieldDef::new(
            "extra_credentials",
            schema::Kind::Record(&INDIRECT_EXTRA_CREDENTIALS),
            12,
        ),
        schema::FieldDef::new(
            "legal_person_info",
            schema::Kind::Record(&INDIRECT_LEGAL_PERSON_INFO),
            13,
        ),
        schema::FieldDef::text("out_biz_no", 14),
        schema::FieldDef::text("source", 15),
    ],
    rules: &[],
};

static INDIRECT_AUTHORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderCreateResponse",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("order_no", 18),
        schema::FieldDef::text("order_status", 19),
    ],
    rules: &[],
};

static AUTH_IDENTITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthIdentityInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "certificate_info",
            schema::Kind::Record(&INDIRECT_CERTIFICATE_INFO),
            24,
        ),
        schema::FieldDef::text("certificate_type", 25),
        schema::FieldDef::text("employer_letter_img", 26),
        schema::FieldDef::new(
            "financial_org_info",
            schema::Kind::Record(&INDIRECT_FINANCIAL_ORG_INFO),
            27,
        ),
        schema::FieldDef::text("identity_type", 28),
        schema::FieldDef::new("is_financial_org", schema::Kind::Boolean, 29),
        schema::FieldDef::new(
            "qualification_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDIRECT_QUALIFICATION_INFO),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new(
            "support_credentials",
            schema::Kind::Record(&INDIRECT_SUPPORT_CREDENTIALS),
            31,
        ),
    ],
    rules: &[],
};

static INDIRECT_BENEFIT_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectBenefitPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("card_back_img", 35),
        schema::FieldDef::text("card_front_img", 36),
        schema::FieldDef::text("card_no", 37),
        schema::FieldDef::text("card_type", 38),
        schema::FieldDef::text("effect_time", 39),
        schema::FieldDef::text("expire_time", 40),
        schema::FieldDef::text("person_name", 41),
    ],
    rules: &[],
};

static INDIRECT_CERTIFICATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectCertificateInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("cert_image", 45),
        schema::FieldDef::text("cert_no", 46),
        schema::FieldDef::text("cert_type", 47),
        schema::FieldDef::text("effect_time", 48),
        schema::FieldDef::text("expire_time", 49),
        schema::FieldDef::text("legal_person_name", 50),
        schema::FieldDef::text("merchant_name", 51),
        schema::FieldDef::text("register_address", 52),
    ],
    rules: &[],
};

static INDIRECT_CONTACT_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectContactPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("contact_card_no", 56),
        schema::FieldDef::text("contact_cert_type", 57),
        schema::FieldDef::text("contact_name", 58),
        schema::FieldDef::text("contact_phone_no", 59),
    ],
    rules: &[],
};

static INDIRECT_EXTRA_CREDENTIALS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectExtraCredentials",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "smid_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            63,
        ),
    ],
    rules: &[],
};

static INDIRECT_FINANCIAL_ORG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectFinancialOrgInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "financial_org_cert_img",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            67,
        ),
        schema::FieldDef::text("financial_org_type", 68),
    ],
    rules: &[],
};

static INDIRECT_LEGAL_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectLegalPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("auth_letter_img", 72),
        schema::FieldDef::text("card_back_img", 73),
        schema::FieldDef::text("card_front_img", 74),
        schema::FieldDef::text("card_no", 75),
        schema::FieldDef::text("card_type", 76),
        schema::FieldDef::text("effect_time", 77),
        schema::FieldDef::text("expire_time", 78),
        schema::FieldDef::new("is_benefit_person", schema::Kind::Boolean, 79),
        schema::FieldDef::text("legal_type", 80),
        schema::FieldDef::text("person_name", 81),
    ],
    rules: &[],
};

static INDIRECT_QUALIFICATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectQualificationInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "image_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            85,
        ),
        schema::FieldDef::text("mcc_code", 86),
    ],
    rules: &[],
};

static INDIRECT_SUPPORT_CREDENTIALS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectSupportCredentials",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("city", 90),
        schema::FieldDef::text("city_code", 91),
        schema::FieldDef::text("district", 92),
        schema::FieldDef::text("district_code", 93),
        schema::FieldDef::text("merchant_type", 94),
        schema::FieldDef::text("province", 95),
        schema::FieldDef::text("province_code", 96),
        schema::FieldDef::text("store_address", 97),
        schema::FieldDef::text("store_door_img", 98),
        schema::FieldDef::text("store_inner_img", 99),
        schema::FieldDef::text("store_name", 100),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.indirect.authorder.create` (商家认证申请单提交).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/create`.
/// Described in `spec/merchant/indirect.authorder.create.yaml`.
/// Answered by [`IndirectAuthorderCreateResponse`], or by an error with a [`IndirectAuthorderCreateErrorCode`].
#[doc(alias = "alipay.merchant.indirect.authorder.create")]
#[doc(alias = "商家认证申请单提交")]
#[must_use]
#[non_exhaustive]
pub struct IndirectAuthorderCreate {
    /// On the wire `auth_identity_info`, a record of the kind `AuthIdentityInfo`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:9`.
    pub auth_identity_info: Option<AuthIdentityInfo>,
    /// On the wire `benefit_person_info`, a record of the kind `IndirectBenefitPersonInfo`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:10`.
    pub benefit_person_info: Option<IndirectBenefitPersonInfo>,
    /// On the wire `contact_person_info`, a record of the kind `IndirectContactPersonInfo`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:11`.
    pub contact_person_info: Option<IndirectContactPersonInfo>,
    /// On the wire `extra_credentials`, a record of the kind `IndirectExtraCredentials`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:12`.
    pub extra_credentials: Option<IndirectExtraCredentials>,
    /// On the wire `legal_person_info`, a record of the kind `IndirectLegalPersonInfo`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:13`.
    pub legal_person_info: Option<IndirectLegalPersonInfo>,
    /// On the wire `out_biz_no`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:14`.
    pub out_biz_no: Option<String>,
    /// On the wire `source`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:15`.
    pub source: Option<String>,
}

impl IndirectAuthorderCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_identity_info: None,
            benefit_person_info: None,
            contact_person_info: None,
            extra_credentials: None,
            legal_person_info: None,
            out_biz_no: None,
            source: None,
        }
    }

    /// Sets [`auth_identity_info`](Self::auth_identity_info).
    #[inline]
    pub fn auth_identity_info(mut self, auth_identity_info: AuthIdentityInfo) -> Self {
        self.auth_identity_info = Some(auth_identity_info);
        self
    }

    /// Sets [`benefit_person_info`](Self::benefit_person_info).
    #[inline]
    pub fn benefit_person_info(
        mut self,
        benefit_person_info: IndirectBenefitPersonInfo,
    ) -> Self {
        self.benefit_person_info = Some(benefit_person_info);
        self
    }

    /// Sets [`contact_person_info`](Self::contact_person_info).
    #[inline]
    pub fn contact_person_info(
        mut self,
        contact_person_info: IndirectContactPersonInfo,
    ) -> Self {
        self.contact_person_info = Some(contact_person_info);
        self
    }

    /// Sets [`extra_credentials`](Self::extra_credentials).
    #[inline]
    pub fn extra_credentials(
        mut self,
        extra_credentials: IndirectExtraCredentials,
    ) -> Self {
        self.extra_credentials = Some(extra_credentials);
        self
    }

    /// Sets [`legal_person_info`](Self::legal_person_info).
    #[inline]
    pub fn legal_person_info(
        mut self,
        legal_person_info: IndirectLegalPersonInfo,
    ) -> Self {
        self.legal_person_info = Some(legal_person_info);
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl record::Record for IndirectAuthorderCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_AUTHORDER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_identity_info),
            1 => Some(&self.benefit_person_info),
            2 => Some(&self.contact_person_info),
            3 => Some(&self.extra_credentials),
            4 => Some(&self.legal_person_info),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.source),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_identity_info),
            1 => Some(&mut self.benefit_person_info),
            2 => Some(&mut self.contact_person_info),
            3 => Some(&mut self.extra_credentials),
            4 => Some(&mut self.legal_person_info),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.source),
            _ => None,
        }
    }
}

impl Default for IndirectAuthorderCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectAuthorderCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectAuthorderCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectAuthorderCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IndirectAuthorderCreate {}

impl record::Request for IndirectAuthorderCreate {
    type Response = IndirectAuthorderCreateResponse;
    type ErrorCode = IndirectAuthorderCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.indirect.authorder.create",
        title: "商家认证申请单提交",
        file: "spec/merchant/indirect.authorder.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/indirect/authorder/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INDIRECT_AUTHORDER_CREATE,
        response: &INDIRECT_AUTHORDER_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.indirect.authorder.create` (商家认证申请单提交).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IndirectAuthorderCreateResponse {
    /// On the wire `order_no`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:18`.
    pub order_no: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:19`.
    pub order_status: Option<String>,
}

impl record::Record for IndirectAuthorderCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_AUTHORDER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            1 => Some(&self.order_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            1 => Some(&mut self.order_status),
            _ => None,
        }
    }
}

impl Default for IndirectAuthorderCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: None,
            order_status: None,
        }
    }
}

impl Clone for IndirectAuthorderCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectAuthorderCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectAuthorderCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AuthIdentityInfo`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct AuthIdentityInfo {
    /// On the wire `certificate_info`, a record of the kind `IndirectCertificateInfo`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:24`.
    pub certificate_info: Option<IndirectCertificateInfo>,
    /// On the wire `certificate_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:25`.
    pub certificate_type: Option<String>,
    /// On the wire `employer_letter_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:26`.
    pub employer_letter_img: Option<String>,
    /// On the wire `financial_org_info`, a record of the kind `IndirectFinancialOrgInfo`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:27`.
    pub financial_org_info: Option<IndirectFinancialOrgInfo>,
    /// On the wire `identity_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:28`.
    pub identity_type: Option<String>,
    /// On the wire `is_financial_org`, true or false. Source: `spec/merchant/indirect.authorder.create.yaml:29`.
    pub is_financial_org: Option<bool>,
    /// On the wire `qualification_info_list`, a list; each element is a record of the kind
    /// `IndirectQualificationInfo`. Source: `spec/merchant/indirect.authorder.create.yaml:30`.
    pub qualification_info_list: Vec<IndirectQualificationInfo>,
    /// On the wire `support_credentials`, a record of the kind `IndirectSupportCredentials`. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:31`.
    pub support_credentials: Option<IndirectSupportCredentials>,
}

impl AuthIdentityInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            certificate_info: None,
            certificate_type: None,
            employer_letter_img: None,
            financial_org_info: None,
            identity_type: None,
            is_financial_org: None,
            qualification_info_list: Vec::new(),
            support_credentials: None,
        }
    }

    /// Sets [`certificate_info`](Self::certificate_info).
    #[inline]
    pub fn certificate_info(
        mut self,
        certificate_info: IndirectCertificateInfo,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }

    /// Sets [`certificate_type`](Self::certificate_type).
    #[inline]
    pub fn certificate_type(mut self, certificate_type: impl Into<String>) -> Self {
        self.certificate_type = Some(certificate_type.into());
        self
    }

    /// Sets [`employer_letter_img`](Self::employer_letter_img).
    #[inline]
    pub fn employer_letter_img(
        mut self,
        employer_letter_img: impl Into<String>,
    ) -> Self {
        self.employer_letter_img = Some(employer_letter_img.into());
        self
    }

    /// Sets [`financial_org_info`](Self::financial_org_info).
    #[inline]
    pub fn financial_org_info(
        mut self,
        financial_org_info: IndirectFinancialOrgInfo,
    ) -> Self {
        self.financial_org_info = Some(financial_org_info);
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`is_financial_org`](Self::is_financial_org).
    #[inline]
    pub fn is_financial_org(mut self, is_financial_org: bool) -> Self {
        self.is_financial_org = Some(is_financial_org);
        self
    }

    /// Sets [`qualification_info_list`](Self::qualification_info_list).
    #[inline]
    pub fn qualification_info_list(
        mut self,
        qualification_info_list: impl IntoIterator<Item = IndirectQualificationInfo>,
    ) -> Self {
        self.qualification_info_list = qualification_info_list.into_iter().collect();
        self
    }

    /// Sets [`support_credentials`](Self::support_credentials).
    #[inline]
    pub fn support_credentials(
        mut self,
        support_credentials: IndirectSupportCredentials,
    ) -> Self {
        self.support_credentials = Some(support_credentials);
        self
    }
}

impl record::Record for AuthIdentityInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_IDENTITY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certificate_info),
            1 => Some(&self.certificate_type),
            2 => Some(&self.employer_letter_img),
            3 => Some(&self.financial_org_info),
            4 => Some(&self.identity_type),
            5 => Some(&self.is_financial_org),
            6 => Some(&self.qualification_info_list),
            7 => Some(&self.support_credentials),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certificate_info),
            1 => Some(&mut self.certificate_type),
            2 => Some(&mut self.employer_letter_img),
            3 => Some(&mut self.financial_org_info),
            4 => Some(&mut self.identity_type),
            5 => Some(&mut self.is_financial_org),
            6 => Some(&mut self.qualification_info_list),
            7 => Some(&mut self.support_credentials),
            _ => None,
        }
    }
}

impl Default for AuthIdentityInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthIdentityInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthIdentityInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthIdentityInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectBenefitPersonInfo`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:33`.
#[must_use]
#[non_exhaustive]
pub struct IndirectBenefitPersonInfo {
    /// On the wire `card_back_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:35`.
    pub card_back_img: Option<String>,
    /// On the wire `card_front_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:36`.
    pub card_front_img: Option<String>,
    /// On the wire `card_no`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:37`.
    pub card_no: Option<String>,
    /// On the wire `card_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:38`.
    pub card_type: Option<String>,
    /// On the wire `effect_time`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:39`.
    pub effect_time: Option<String>,
    /// On the wire `expire_time`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:40`.
    pub expire_time: Option<String>,
    /// On the wire `person_name`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:41`.
    pub person_name: Option<String>,
}

impl IndirectBenefitPersonInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_back_img: None,
            card_front_img: None,
            card_no: None,
            card_type: None,
            effect_time: None,
            expire_time: None,
            person_name: None,
        }
    }

    /// Sets [`card_back_img`](Self::card_back_img).
    #[inline]
    pub fn card_back_img(mut self, card_back_img: impl Into<String>) -> Self {
        self.card_back_img = Some(card_back_img.into());
        self
    }

    /// Sets [`card_front_img`](Self::card_front_img).
    #[inline]
    pub fn card_front_img(mut self, card_front_img: impl Into<String>) -> Self {
        self.card_front_img = Some(card_front_img.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[inline]
    pub fn card_no(mut self, card_no: impl Into<String>) -> Self {
        self.card_no = Some(card_no.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`person_name`](Self::person_name).
    #[inline]
    pub fn person_name(mut self, person_name: impl Into<String>) -> Self {
        self.person_name = Some(person_name.into());
        self
    }
}

impl record::Record for IndirectBenefitPersonInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_BENEFIT_PERSON_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_back_img),
            1 => Some(&self.card_front_img),
            2 => Some(&self.card_no),
            3 => Some(&self.card_type),
            4 => Some(&self.effect_time),
            5 => Some(&self.expire_time),
            6 => Some(&self.person_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_back_img),
            1 => Some(&mut self.card_front_img),
            2 => Some(&mut self.card_no),
            3 => Some(&mut self.card_type),
            4 => Some(&mut self.effect_time),
            5 => Some(&mut self.expire_time),
            6 => Some(&mut self.person_name),
            _ => None,
        }
    }
}

impl Default for IndirectBenefitPersonInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectBenefitPersonInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectBenefitPersonInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectBenefitPersonInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectCertificateInfo`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:43`.
#[must_use]
#[non_exhaustive]
pub struct IndirectCertificateInfo {
    /// On the wire `cert_image`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:45`.
    pub cert_image: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:46`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:47`.
    pub cert_type: Option<String>,
    /// On the wire `effect_time`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:48`.
    pub effect_time: Option<String>,
    /// On the wire `expire_time`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:49`.
    pub expire_time: Option<String>,
    /// On the wire `legal_person_name`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:50`.
    pub legal_person_name: Option<String>,
    /// On the wire `merchant_name`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:51`.
    pub merchant_name: Option<String>,
    /// On the wire `register_address`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:52`.
    pub register_address: Option<String>,
}

impl IndirectCertificateInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_image: None,
            cert_no: None,
            cert_type: None,
            effect_time: None,
            expire_time: None,
            legal_person_name: None,
            merchant_name: None,
            register_address: None,
        }
    }

    /// Sets [`cert_image`](Self::cert_image).
    #[inline]
    pub fn cert_image(mut self, cert_image: impl Into<String>) -> Self {
        self.cert_image = Some(cert_image.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`legal_person_name`](Self::legal_person_name).
    #[inline]
    pub fn legal_person_name(mut self, legal_person_name: impl Into<String>) -> Self {
        self.legal_person_name = Some(legal_person_name.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`register_address`](Self::register_address).
    #[inline]
    pub fn register_address(mut self, register_address: impl Into<String>) -> Self {
        self.register_address = Some(register_address.into());
        self
    }
}

impl record::Record for IndirectCertificateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_CERTIFICATE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_image),
            1 => Some(&self.cert_no),
            2 => Some(&self.cert_type),
            3 => Some(&self.effect_time),
            4 => Some(&self.expire_time),
            5 => Some(&self.legal_person_name),
            6 => Some(&self.merchant_name),
            7 => Some(&self.register_address),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_image),
            1 => Some(&mut self.cert_no),
            2 => Some(&mut self.cert_type),
            3 => Some(&mut self.effect_time),
            4 => Some(&mut self.expire_time),
            5 => Some(&mut self.legal_person_name),
            6 => Some(&mut self.merchant_name),
            7 => Some(&mut self.register_address),
            _ => None,
        }
    }
}

impl Default for IndirectCertificateInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectCertificateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectCertificateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectCertificateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectContactPersonInfo`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:54`.
#[must_use]
#[non_exhaustive]
pub struct IndirectContactPersonInfo {
    /// On the wire `contact_card_no`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:56`.
    pub contact_card_no: Option<String>,
    /// On the wire `contact_cert_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:57`.
    pub contact_cert_type: Option<String>,
    /// On the wire `contact_name`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:58`.
    pub contact_name: Option<String>,
    /// On the wire `contact_phone_no`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:59`.
    pub contact_phone_no: Option<String>,
}

impl IndirectContactPersonInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            contact_card_no: None,
            contact_cert_type: None,
            contact_name: None,
            contact_phone_no: None,
        }
    }

    /// Sets [`contact_card_no`](Self::contact_card_no).
    #[inline]
    pub fn contact_card_no(mut self, contact_card_no: impl Into<String>) -> Self {
        self.contact_card_no = Some(contact_card_no.into());
        self
    }

    /// Sets [`contact_cert_type`](Self::contact_cert_type).
    #[inline]
    pub fn contact_cert_type(mut self, contact_cert_type: impl Into<String>) -> Self {
        self.contact_cert_type = Some(contact_cert_type.into());
        self
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`contact_phone_no`](Self::contact_phone_no).
    #[inline]
    pub fn contact_phone_no(mut self, contact_phone_no: impl Into<String>) -> Self {
        self.contact_phone_no = Some(contact_phone_no.into());
        self
    }
}

impl record::Record for IndirectContactPersonInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_CONTACT_PERSON_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_card_no),
            1 => Some(&self.contact_cert_type),
            2 => Some(&self.contact_name),
            3 => Some(&self.contact_phone_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_card_no),
            1 => Some(&mut self.contact_cert_type),
            2 => Some(&mut self.contact_name),
            3 => Some(&mut self.contact_phone_no),
            _ => None,
        }
    }
}

impl Default for IndirectContactPersonInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectContactPersonInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectContactPersonInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectContactPersonInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectExtraCredentials`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:61`.
#[must_use]
#[non_exhaustive]
pub struct IndirectExtraCredentials {
    /// On the wire `smid_list`, a list; each element is a text. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:63`.
    pub smid_list: Vec<String>,
}

impl IndirectExtraCredentials {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { smid_list: Vec::new() }
    }

    /// Sets [`smid_list`](Self::smid_list).
    #[inline]
    pub fn smid_list(
        mut self,
        smid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.smid_list = smid_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for IndirectExtraCredentials {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_EXTRA_CREDENTIALS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.smid_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.smid_list),
            _ => None,
        }
    }
}

impl Default for IndirectExtraCredentials {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectExtraCredentials {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectExtraCredentials {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectExtraCredentials {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectFinancialOrgInfo`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:65`.
#[must_use]
#[non_exhaustive]
pub struct IndirectFinancialOrgInfo {
    /// On the wire `financial_org_cert_img`, a list; each element is a text. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:67`.
    pub financial_org_cert_img: Vec<String>,
    /// On the wire `financial_org_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:68`.
    pub financial_org_type: Option<String>,
}

impl IndirectFinancialOrgInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            financial_org_cert_img: Vec::new(),
            financial_org_type: None,
        }
    }

    /// Sets [`financial_org_cert_img`](Self::financial_org_cert_img).
    #[inline]
    pub fn financial_org_cert_img(
        mut self,
        financial_org_cert_img: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.financial_org_cert_img = financial_org_cert_img
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`financial_org_type`](Self::financial_org_type).
    #[inline]
    pub fn financial_org_type(mut self, financial_org_type: impl Into<String>) -> Self {
        self.financial_org_type = Some(financial_org_type.into());
        self
    }
}

impl record::Record for IndirectFinancialOrgInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_FINANCIAL_ORG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.financial_org_cert_img),
            1 => Some(&self.financial_org_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.financial_org_cert_img),
            1 => Some(&mut self.financial_org_type),
            _ => None,
        }
    }
}

impl Default for IndirectFinancialOrgInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectFinancialOrgInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectFinancialOrgInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectFinancialOrgInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectLegalPersonInfo`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:70`.
#[must_use]
#[non_exhaustive]
pub struct IndirectLegalPersonInfo {
    /// On the wire `auth_letter_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:72`.
    pub auth_letter_img: Option<String>,
    /// On the wire `card_back_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:73`.
    pub card_back_img: Option<String>,
    /// On the wire `card_front_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:74`.
    pub card_front_img: Option<String>,
    /// On the wire `card_no`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:75`.
    pub card_no: Option<String>,
    /// On the wire `card_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:76`.
    pub card_type: Option<String>,
    /// On the wire `effect_time`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:77`.
    pub effect_time: Option<String>,
    /// On the wire `expire_time`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:78`.
    pub expire_time: Option<String>,
    /// On the wire `is_benefit_person`, true or false. Source: `spec/merchant/indirect.authorder.create.yaml:79`.
    pub is_benefit_person: Option<bool>,
    /// On the wire `legal_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:80`.
    pub legal_type: Option<String>,
    /// On the wire `person_name`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:81`.
    pub person_name: Option<String>,
}

impl IndirectLegalPersonInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_letter_img: None,
            card_back_img: None,
            card_front_img: None,
            card_no: None,
            card_type: None,
            effect_time: None,
            expire_time: None,
            is_benefit_person: None,
            legal_type: None,
            person_name: None,
        }
    }

    /// Sets [`auth_letter_img`](Self::auth_letter_img).
    #[inline]
    pub fn auth_letter_img(mut self, auth_letter_img: impl Into<String>) -> Self {
        self.auth_letter_img = Some(auth_letter_img.into());
        self
    }

    /// Sets [`card_back_img`](Self::card_back_img).
    #[inline]
    pub fn card_back_img(mut self, card_back_img: impl Into<String>) -> Self {
        self.card_back_img = Some(card_back_img.into());
        self
    }

    /// Sets [`card_front_img`](Self::card_front_img).
    #[inline]
    pub fn card_front_img(mut self, card_front_img: impl Into<String>) -> Self {
        self.card_front_img = Some(card_front_img.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[inline]
    pub fn card_no(mut self, card_no: impl Into<String>) -> Self {
        self.card_no = Some(card_no.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`is_benefit_person`](Self::is_benefit_person).
    #[inline]
    pub fn is_benefit_person(mut self, is_benefit_person: bool) -> Self {
        self.is_benefit_person = Some(is_benefit_person);
        self
    }

    /// Sets [`legal_type`](Self::legal_type).
    #[inline]
    pub fn legal_type(mut self, legal_type: impl Into<String>) -> Self {
        self.legal_type = Some(legal_type.into());
        self
    }

    /// Sets [`person_name`](Self::person_name).
    #[inline]
    pub fn person_name(mut self, person_name: impl Into<String>) -> Self {
        self.person_name = Some(person_name.into());
        self
    }
}

impl record::Record for IndirectLegalPersonInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_LEGAL_PERSON_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_letter_img),
            1 => Some(&self.card_back_img),
            2 => Some(&self.card_front_img),
            3 => Some(&self.card_no),
            4 => Some(&self.card_type),
            5 => Some(&self.effect_time),
            6 => Some(&self.expire_time),
            7 => Some(&self.is_benefit_person),
            8 => Some(&self.legal_type),
            9 => Some(&self.person_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_letter_img),
            1 => Some(&mut self.card_back_img),
            2 => Some(&mut self.card_front_img),
            3 => Some(&mut self.card_no),
            4 => Some(&mut self.card_type),
            5 => Some(&mut self.effect_time),
            6 => Some(&mut self.expire_time),
            7 => Some(&mut self.is_benefit_person),
            8 => Some(&mut self.legal_type),
            9 => Some(&mut self.person_name),
            _ => None,
        }
    }
}

impl Default for IndirectLegalPersonInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectLegalPersonInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectLegalPersonInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectLegalPersonInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectQualificationInfo`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:83`.
#[must_use]
#[non_exhaustive]
pub struct IndirectQualificationInfo {
    /// On the wire `image_list`, a list; each element is a text. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:85`.
    pub image_list: Vec<String>,
    /// On the wire `mcc_code`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:86`.
    pub mcc_code: Option<String>,
}

impl IndirectQualificationInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            image_list: Vec::new(),
            mcc_code: None,
        }
    }

    /// Sets [`image_list`](Self::image_list).
    #[inline]
    pub fn image_list(
        mut self,
        image_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_list = image_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`mcc_code`](Self::mcc_code).
    #[inline]
    pub fn mcc_code(mut self, mcc_code: impl Into<String>) -> Self {
        self.mcc_code = Some(mcc_code.into());
        self
    }
}

impl record::Record for IndirectQualificationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_QUALIFICATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.image_list),
            1 => Some(&self.mcc_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.image_list),
            1 => Some(&mut self.mcc_code),
            _ => None,
        }
    }
}

impl Default for IndirectQualificationInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectQualificationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectQualificationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectQualificationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndirectSupportCredentials`.
///
/// Source: `spec/merchant/indirect.authorder.create.yaml:88`.
#[must_use]
#[non_exhaustive]
pub struct IndirectSupportCredentials {
    /// On the wire `city`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:90`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub city: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:91`.
    pub city_code: Option<String>,
    /// On the wire `district`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:92`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub district: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:93`.
    pub district_code: Option<String>,
    /// On the wire `merchant_type`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:94`.
    pub merchant_type: Option<String>,
    /// On the wire `province`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:95`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub province: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:96`.
    pub province_code: Option<String>,
    /// On the wire `store_address`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:97`.
    pub store_address: Option<String>,
    /// On the wire `store_door_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:98`.
    pub store_door_img: Option<String>,
    /// On the wire `store_inner_img`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:99`.
    pub store_inner_img: Option<String>,
    /// On the wire `store_name`, a text. Source: `spec/merchant/indirect.authorder.create.yaml:100`.
    pub store_name: Option<String>,
}

#[allow(deprecated)]
impl IndirectSupportCredentials {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            city: None,
            city_code: None,
            district: None,
            district_code: None,
            merchant_type: None,
            province: None,
            province_code: None,
            store_address: None,
            store_door_img: None,
            store_inner_img: None,
            store_name: None,
        }
    }

    /// Sets [`city`](Self::city).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district`](Self::district).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[inline]
    pub fn merchant_type(mut self, merchant_type: impl Into<String>) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`store_address`](Self::store_address).
    #[inline]
    pub fn store_address(mut self, store_address: impl Into<String>) -> Self {
        self.store_address = Some(store_address.into());
        self
    }

    /// Sets [`store_door_img`](Self::store_door_img).
    #[inline]
    pub fn store_door_img(mut self, store_door_img: impl Into<String>) -> Self {
        self.store_door_img = Some(store_door_img.into());
        self
    }

    /// Sets [`store_inner_img`](Self::store_inner_img).
    #[inline]
    pub fn store_inner_img(mut self, store_inner_img: impl Into<String>) -> Self {
        self.store_inner_img = Some(store_inner_img.into());
        self
    }

    /// Sets [`store_name`](Self::store_name).
    #[inline]
    pub fn store_name(mut self, store_name: impl Into<String>) -> Self {
        self.store_name = Some(store_name.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for IndirectSupportCredentials {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_SUPPORT_CREDENTIALS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city),
            1 => Some(&self.city_code),
            2 => Some(&self.district),
            3 => Some(&self.district_code),
            4 => Some(&self.merchant_type),
            5 => Some(&self.province),
            6 => Some(&self.province_code),
            7 => Some(&self.store_address),
            8 => Some(&self.store_door_img),
            9 => Some(&self.store_inner_img),
            10 => Some(&self.store_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city),
            1 => Some(&mut self.city_code),
            2 => Some(&mut self.district),
            3 => Some(&mut self.district_code),
            4 => Some(&mut self.merchant_type),
            5 => Some(&mut self.province),
            6 => Some(&mut self.province_code),
            7 => Some(&mut self.store_address),
            8 => Some(&mut self.store_door_img),
            9 => Some(&mut self.store_inner_img),
            10 => Some(&mut self.store_name),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for IndirectSupportCredentials {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectSupportCredentials {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectSupportCredentials {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectSupportCredentials {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.indirect.authorder.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndirectAuthorderCreateErrorCode {
    /// On the wire `AUTH_IDENTITY_TYPE_ILLEGAL`. Source: `spec/merchant/indirect.authorder.create.yaml:103`.
    AuthIdentityTypeIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/indirect.authorder.create.yaml:104`.
    SystemError,
    /// On the wire `AUTH_ORDER_ISV_HAS_RISK`. Source: `spec/merchant/indirect.authorder.create.yaml:105`.
    AuthOrderIsvHasRisk,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/indirect.authorder.create.yaml:106`.
    InvalidParameter,
    /// On the wire `LEGAL_PERSON_NAME_NOT_EQUAL`. Source: `spec/merchant/indirect.authorder.create.yaml:107`.
    LegalPersonNameNotEqual,
    /// On the wire `BIZ_CERT_ILLEGAL_CERT_NO`. Source: `spec/merchant/indirect.authorder.create.yaml:108`.
    BizCertIllegalCertNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IndirectAuthorderCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTH_IDENTITY_TYPE_ILLEGAL", Self::AuthIdentityTypeIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTH_ORDER_ISV_HAS_RISK", Self::AuthOrderIsvHasRisk),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("LEGAL_PERSON_NAME_NOT_EQUAL", Self::LegalPersonNameNotEqual),
        ("BIZ_CERT_ILLEGAL_CERT_NO", Self::BizCertIllegalCertNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IndirectAuthorderCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
