//! `alipay.merchant.indirect.authorder.create` · 商家认证申请单提交
//!
//! Submit a certification order for an indirect merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/create`.
//! Described in `spec/merchant/indirect.authorder.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.indirect.authorder.create` (商家认证申请单提交).
///
/// Submit a certification order for an indirect merchant.
///
/// ```
/// use alipay::merchant::IndirectAuthorderCreate;
///
/// let request = IndirectAuthorderCreate::new()
///     .out_biz_no("00000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`benefit_person_info`](Self::benefit_person_info) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/create`.
/// Described in `spec/merchant/indirect.authorder.create.yaml`.
/// Returns [`IndirectAuthorderCreateResponse`], or an error with a [`IndirectAuthorderCreateErrorCode`].
#[doc(alias = "alipay.merchant.indirect.authorder.create")]
#[doc(alias = "/v3/alipay/merchant/indirect/authorder/create")]
#[doc(alias = "商家认证申请单提交")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct IndirectAuthorderCreate {
    /// Subject to be certified; the name `authIdentityInfo` works too.
    ///
    /// 主体信息.
    pub auth_identity_info: Option<AuthIdentityInfo>,
    /// Beneficial owner; required for an enterprise whose legal person is not the ultimate beneficiary.
    ///
    /// 受益人信息; required in some cases.
    pub benefit_person_info: Option<IndirectBenefitPersonInfo>,
    /// Contact person; the name `contactPersonInfo` works too.
    ///
    /// 联系人信息.
    pub contact_person_info: Option<IndirectContactPersonInfo>,
    /// Supplementary material; the name `extraCredentials` works too.
    ///
    /// 补充材料.
    pub extra_credentials: Option<IndirectExtraCredentials>,
    /// Identity of the legal person; the name `legalPersonInfo` works too.
    ///
    /// 法人身份信息.
    pub legal_person_info: Option<IndirectLegalPersonInfo>,
    /// Caller's own number for the order; the name `outBizNo` works too.
    ///
    /// 外部业务号. Example: `00000001`.
    pub out_biz_no: Option<String>,
    /// One provider's PID restricts the certification QR code to its merchants; absent covers all; acquirers only.
    ///
    /// Example: `2088000000000001`.
    pub source: Option<String>,
}

impl IndirectAuthorderCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.merchant.indirect.authorder.create` (商家认证申请单提交).
#[non_exhaustive]
pub struct IndirectAuthorderCreateResponse {
    /// Number of the certification order.
    ///
    /// 申请单号. Example: `20001101`.
    pub order_no: Option<String>,
    /// State of the certification order.
    ///
    /// 意愿申请单状态. Example: `AUDITING`.
    pub order_status: Option<record::Choice<IndirectAuthorderCreateResponseOrderStatus>>,
}

/// Subject of a certification: type, certificates and licenses.
///
/// | Field | Limits |
/// |---|---|
/// | [`certificate_info`](Self::certificate_info) | required in some cases |
/// | [`certificate_type`](Self::certificate_type) | required in some cases; one of its values |
/// | [`employer_letter_img`](Self::employer_letter_img) | required in some cases |
/// | [`financial_org_info`](Self::financial_org_info) | required in some cases |
/// | [`identity_type`](Self::identity_type) | one of its values |
/// | [`qualification_info_list`](Self::qualification_info_list) | at most 5 items |
/// | [`support_credentials`](Self::support_credentials) | required in some cases |
/// | rule | Where `identity_type` is `ENTERPRISE`, there must be `certificate_info`, `certificate_type` |
/// | rule | Where `identity_type` is `IND_BIZ`, there must be `certificate_info`, `certificate_type` |
/// | rule | Where `identity_type` is `GOV`, there must be `certificate_info`, `certificate_type`, `employer_letter_img` |
/// | rule | Where `identity_type` is `INST`, there must be `certificate_info`, `certificate_type`, `employer_letter_img` |
/// | rule | Where `identity_type` is `ORG`, there must be `certificate_info`, `certificate_type` |
/// | rule | Where `identity_type` is `MSE`, there must be `support_credentials` |
#[must_use]
#[non_exhaustive]
pub struct AuthIdentityInfo {
    /// Certificate; required for enterprises, sole traders, government, institutions and social organizations.
    ///
    /// 证件信息; required in some cases.
    pub certificate_info: Option<IndirectCertificateInfo>,
    /// Kind of certificate: business license for enterprises and sole traders, registration certificate for the
    /// others.
    ///
    /// Required in some cases. Example: `BUSINESS_CERT`.
    pub certificate_type: Option<record::Choice<AuthIdentityInfoCertificateType>>,
    /// Photo of the certifying letter of the institution, from the image upload API.
    ///
    /// Required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub employer_letter_img: Option<String>,
    /// Financial institution data; required when the subject is one.
    ///
    /// 金融机构信息; required in some cases.
    pub financial_org_info: Option<IndirectFinancialOrgInfo>,
    /// Type of subject.
    ///
    /// 主体类型. Example: `ENTERPRISE`.
    pub identity_type: Option<record::Choice<AuthIdentityInfoIdentityType>>,
    /// Whether the subject is a financial institution.
    ///
    /// 是否金融机构. Example: `false`.
    pub is_financial_org: Option<bool>,
    /// Licenses for special industries, one entry for each industry.
    ///
    /// 经营许可证列表; at most 5 items.
    pub qualification_info_list: Vec<IndirectQualificationInfo>,
    /// Supporting evidence of a micro merchant's business.
    ///
    /// 辅助证明材料; required in some cases.
    pub support_credentials: Option<IndirectSupportCredentials>,
}

impl AuthIdentityInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn certificate_type(
        mut self,
        certificate_type: impl Into<record::Choice<AuthIdentityInfoCertificateType>>,
    ) -> Self {
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
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<AuthIdentityInfoIdentityType>>,
    ) -> Self {
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

/// Beneficial owner of a merchant, with identity document.
///
/// | Field | Limits |
/// |---|---|
/// | [`card_back_img`](Self::card_back_img) | required in some cases |
/// | [`card_type`](Self::card_type) | one of its values |
/// | rule | Where `card_type` is `RESIDENT`, there must be `card_back_img` |
#[must_use]
#[non_exhaustive]
pub struct IndirectBenefitPersonInfo {
    /// Back of the document, an `image_id`; required for an identity card only.
    ///
    /// 受益人证件反面照; required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_back_img: Option<String>,
    /// Front of the document, an `image_id` from the image upload API.
    ///
    /// 受益人证件正面照. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_front_img: Option<String>,
    /// Number of the document.
    ///
    /// 证件号码. Example: `110101190001010000`.
    pub card_no: Option<String>,
    /// Type of document; government bodies and micro merchants may use the identity card only.
    ///
    /// 证件类型. Example: `RESIDENT`.
    pub card_type: Option<record::Choice<IndirectBenefitPersonInfoCardType>>,
    /// Date from which the document is valid.
    ///
    /// 证件生效时间. Example: `1999-01-01`.
    pub effect_time: Option<String>,
    /// When the certificate expires.
    ///
    /// 证件过期时间. Example: `2000-11-01，长期有效时传“forever”`.
    pub expire_time: Option<String>,
    /// Name of the beneficial owner.
    ///
    /// 受益人姓名. Example: `某某`.
    pub person_name: Option<String>,
}

impl IndirectBenefitPersonInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn card_type(
        mut self,
        card_type: impl Into<record::Choice<IndirectBenefitPersonInfoCardType>>,
    ) -> Self {
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

/// Certificate of a merchant subject.
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_type`](Self::cert_type) | required in some cases; one of its values |
#[must_use]
#[non_exhaustive]
pub struct IndirectCertificateInfo {
    /// Image of the certificate, from the image upload API.
    ///
    /// 证照图片. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub cert_image: Option<String>,
    /// Number of the certificate.
    ///
    /// 证件编号. Example: `0000001`.
    pub cert_no: Option<String>,
    /// Kind of registration certificate; required when the certificate is one.
    ///
    /// Required in some cases. Example: `SOCIAL_ORG_LEGAL`.
    pub cert_type: Option<record::Choice<IndirectCertificateInfoCertType>>,
    /// Date from which the certificate is valid.
    ///
    /// 证照生效时间. Example: `1999-01-01`.
    pub effect_time: Option<String>,
    /// Expiry date as `yyyy-mm-dd`, or `forever` if it does not expire.
    ///
    /// 证照过期时间. Example: `2020-11-01，长期有效时传“forever”`.
    pub expire_time: Option<String>,
    /// Legal person named on the certificate.
    ///
    /// 证照法人姓名. Example: `某某`.
    pub legal_person_name: Option<String>,
    /// Merchant name on the certificate.
    ///
    /// 证照商户名称. Example: `新新饭店`.
    pub merchant_name: Option<String>,
    /// Registered address on the certificate.
    ///
    /// 证照注册地址. Example: `浙江省杭州市西湖区xxx街道xxx门牌号`.
    pub register_address: Option<String>,
}

impl IndirectCertificateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<IndirectCertificateInfoCertType>>,
    ) -> Self {
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

/// Contact person of a certification order.
///
/// | Field | Limits |
/// |---|---|
/// | [`contact_cert_type`](Self::contact_cert_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct IndirectContactPersonInfo {
    /// Number of the contact's document; an identity card has 18 characters, letters in upper case.
    ///
    /// 联系人身份证件号. Example: `110101190001010000`.
    pub contact_card_no: Option<String>,
    /// Type of the contact's document; micro merchants may use the identity card only.
    ///
    /// 联系人证件类型. Example: `RESIDENT`.
    pub contact_cert_type: Option<
        record::Choice<IndirectContactPersonInfoContactCertType>,
    >,
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub contact_name: Option<String>,
    /// Mobile phone of the contact.
    ///
    /// 联系人手机. Example: `13800000000`.
    pub contact_phone_no: Option<String>,
}

impl IndirectContactPersonInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`contact_card_no`](Self::contact_card_no).
    #[inline]
    pub fn contact_card_no(mut self, contact_card_no: impl Into<String>) -> Self {
        self.contact_card_no = Some(contact_card_no.into());
        self
    }

    /// Sets [`contact_cert_type`](Self::contact_cert_type).
    #[inline]
    pub fn contact_cert_type(
        mut self,
        contact_cert_type: impl Into<
            record::Choice<IndirectContactPersonInfoContactCertType>,
        >,
    ) -> Self {
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

/// Supplementary material of a certification order.
///
/// | Field | Limits |
/// |---|---|
/// | [`smid_list`](Self::smid_list) | at most 20 items |
#[must_use]
#[non_exhaustive]
pub struct IndirectExtraCredentials {
    /// SMIDs of the merchants to be confirmed.
    ///
    /// 待确认商户号列表; at most 20 items. Example: `2088000000000001`.
    pub smid_list: Vec<String>,
}

impl IndirectExtraCredentials {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// Financial institution data of a subject.
///
/// | Field | Limits |
/// |---|---|
/// | [`financial_org_cert_img`](Self::financial_org_cert_img) | at most 5 items |
/// | [`financial_org_type`](Self::financial_org_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct IndirectFinancialOrgInfo {
    /// Images of the financial license, from the image upload API.
    ///
    /// 金融机构许可证图片; at most 5 items. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub financial_org_cert_img: Vec<String>,
    /// Kind of financial institution.
    ///
    /// Example: `PAYMENT`.
    pub financial_org_type: Option<
        record::Choice<IndirectFinancialOrgInfoFinancialOrgType>,
    >,
}

impl IndirectFinancialOrgInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn financial_org_type(
        mut self,
        financial_org_type: impl Into<
            record::Choice<IndirectFinancialOrgInfoFinancialOrgType>,
        >,
    ) -> Self {
        self.financial_org_type = Some(financial_org_type.into());
        self
    }
}

/// Legal person or agent of a merchant, with identity document.
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_letter_img`](Self::auth_letter_img) | required in some cases |
/// | [`card_back_img`](Self::card_back_img) | required in some cases |
/// | [`card_type`](Self::card_type) | one of its values |
/// | [`legal_type`](Self::legal_type) | one of its values |
/// | rule | Where `legal_type` is `AGENT_PERSON`, there must be `auth_letter_img` |
/// | rule | Where `card_type` is `RESIDENT`, there must be `card_back_img` |
#[must_use]
#[non_exhaustive]
pub struct IndirectLegalPersonInfo {
    /// Photo of the letter of authorization; only for an agent's document.
    ///
    /// 授权函照片; required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub auth_letter_img: Option<String>,
    /// Back of the document, an `image_id`; required for an identity card only.
    ///
    /// 法人/经营者证件反面照; required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_back_img: Option<String>,
    /// Front of the document, an `image_id` from the image upload API.
    ///
    /// 法人/经营者证件正面照. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_front_img: Option<String>,
    /// Number of the document.
    ///
    /// 证件号码. Example: `110101190001010000`.
    pub card_no: Option<String>,
    /// Type of document; government bodies and micro merchants may use the identity card only.
    ///
    /// 证件类型. Example: `RESIDENT`.
    pub card_type: Option<record::Choice<IndirectLegalPersonInfoCardType>>,
    /// Date from which the document is valid.
    ///
    /// 证件生效时间. Example: `1999-01-01`.
    pub effect_time: Option<String>,
    /// When the certificate expires.
    ///
    /// 证件过期时间. Example: `2000-11-01，长期有效时传“forever”`.
    pub expire_time: Option<String>,
    /// Whether the legal person or operator is the beneficial owner.
    ///
    /// 经营者/法人是否为受益人. Example: `true`.
    pub is_benefit_person: Option<bool>,
    /// Whose document it is; optional for government bodies and institutions, not needed for others.
    ///
    /// 证件持有人类型. Example: `LEGAL_PERSON`.
    pub legal_type: Option<record::Choice<IndirectLegalPersonInfoLegalType>>,
    /// Name of the legal person.
    ///
    /// 法人姓名. Example: `某某`.
    pub person_name: Option<String>,
}

impl IndirectLegalPersonInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn card_type(
        mut self,
        card_type: impl Into<record::Choice<IndirectLegalPersonInfoCardType>>,
    ) -> Self {
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
    pub fn legal_type(
        mut self,
        legal_type: impl Into<record::Choice<IndirectLegalPersonInfoLegalType>>,
    ) -> Self {
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

/// License of a merchant for a special industry.
///
/// | Field | Limits |
/// |---|---|
/// | [`image_list`](Self::image_list) | at most 6 items |
#[must_use]
#[non_exhaustive]
pub struct IndirectQualificationInfo {
    /// Photos of the license, from the image upload API.
    ///
    /// 行业经营许可证资质照片; at most 6 items. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub image_list: Vec<String>,
    /// Second-level code of Alipay's merchant industry list.
    ///
    /// 行业类目编号. Example: `B0001`.
    pub mcc_code: Option<String>,
}

impl IndirectQualificationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// Evidence of a micro merchant's place of business.
///
/// | Field | Limits |
/// |---|---|
/// | [`city_code`](Self::city_code) | matches `^[0-9]*$` |
/// | [`merchant_type`](Self::merchant_type) | one of its values |
/// | [`province_code`](Self::province_code) | matches `^[0-9]*$` |
#[must_use]
#[non_exhaustive]
pub struct IndirectSupportCredentials {
    /// City name; superseded by the name that `city_code` maps to.
    ///
    /// 门店城市. Example: `杭州市`.
    #[deprecated(note = "Use `city_code`.")]
    pub city: Option<String>,
    /// Administrative code of the city, in digits.
    ///
    /// 门店市行政区号; matches `^[0-9]*$`. Example: `3310303`.
    pub city_code: Option<String>,
    /// District name; superseded by the name that `district_code` maps to.
    ///
    /// 门店所在区县. Example: `西湖区留下街道`.
    #[deprecated(note = "Use `district_code`.")]
    pub district: Option<String>,
    /// Code of the store's subdistrict, in digits.
    ///
    /// 门店街道区号. Example: `3301000`.
    pub district_code: Option<String>,
    /// How the micro merchant trades.
    ///
    /// 小微商户经营类型. Example: `STORE`.
    pub merchant_type: Option<record::Choice<IndirectSupportCredentialsMerchantType>>,
    /// Province name; superseded by the name that `province_code` maps to.
    ///
    /// 门店省份. Example: `浙江省`.
    #[deprecated(note = "Use `province_code`.")]
    pub province: Option<String>,
    /// Administrative code of the province, in digits.
    ///
    /// 门店省行政区号; matches `^[0-9]*$`. Example: `330100`.
    pub province_code: Option<String>,
    /// Full address of the store; mobile stalls send the Chinese word for "none".
    ///
    /// Example: `xxx街道xxx门牌号`.
    pub store_address: Option<String>,
    /// Photo of the storefront or stall, from the image upload API.
    ///
    /// 门店门头照信息或摊位照. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub store_door_img: Option<String>,
    /// Photo of the store's inside or the stall's side, from the image upload API.
    ///
    /// Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub store_inner_img: Option<String>,
    /// Store name.
    ///
    /// 门店名称. Example: `新新饭店`.
    pub store_name: Option<String>,
}

#[allow(deprecated)]
impl IndirectSupportCredentials {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city`](Self::city).
    #[deprecated(note = "Use `city_code`.")]
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
    #[deprecated(note = "Use `district_code`.")]
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
    pub fn merchant_type(
        mut self,
        merchant_type: impl Into<record::Choice<IndirectSupportCredentialsMerchantType>>,
    ) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[deprecated(note = "Use `province_code`.")]
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

/// The values of the platform's type `IndirectCertificateInfoCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectCertificateInfoCertType {
    /// `UNIT_SOCIAL_CREDIT`: Unified social credit code certificate.
    UnitSocialCredit,
    /// `CHARITY_ORG_SOLICIT`: Public fundraising permit of a charity.
    CharityOrgSolicit,
    /// `SOCIAL_ORG_LEGAL`: Legal person registration of a social group.
    SocialOrgLegal,
    /// `CIVIL_UN_ENT`: Registration of a private non-enterprise unit.
    CivilUnEnt,
    /// `FOUNDATION_LEGAL_PERSON`: Legal person registration of a foundation.
    FoundationLegalPerson,
    /// `FARMERS_COOPERATE`: License of a farmers' cooperative.
    FarmersCooperate,
    /// `RELIGION_PLACES`: Registration of a religious venue.
    ReligionPlaces,
    /// `OTHER_REG_CERT`: Other certificate, approval or proof.
    OtherRegCert,
}

record::enumeration!(
    IndirectCertificateInfoCertType, "UNIT_SOCIAL_CREDIT" UnitSocialCredit,
    "CHARITY_ORG_SOLICIT" CharityOrgSolicit, "SOCIAL_ORG_LEGAL" SocialOrgLegal,
    "CIVIL_UN_ENT" CivilUnEnt, "FOUNDATION_LEGAL_PERSON" FoundationLegalPerson,
    "FARMERS_COOPERATE" FarmersCooperate, "RELIGION_PLACES" ReligionPlaces,
    "OTHER_REG_CERT" OtherRegCert
);

/// The values of the platform's type `AuthIdentityInfoCertificateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthIdentityInfoCertificateType {
    /// `BUSINESS_CERT`: Business license.
    BusinessCert,
    /// `REGISTER_CERT`: Registration certificate.
    RegisterCert,
}

record::enumeration!(
    AuthIdentityInfoCertificateType, "BUSINESS_CERT" BusinessCert, "REGISTER_CERT"
    RegisterCert
);

/// The values of the platform's type `IndirectFinancialOrgInfoFinancialOrgType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectFinancialOrgInfoFinancialOrgType {
    /// `BANK`: Bank.
    Bank,
    /// `PAYMENT`: Payment institution.
    Payment,
    /// `INSURANCE`: Insurance.
    Insurance,
    /// `SETTLE`: Trading and settlement institution.
    Settle,
    /// `OTHER`: Other.
    Other,
}

record::enumeration!(
    IndirectFinancialOrgInfoFinancialOrgType, "BANK" Bank, "PAYMENT" Payment, "INSURANCE"
    Insurance, "SETTLE" Settle, "OTHER" Other
);

/// The values of the platform's type `AuthIdentityInfoIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthIdentityInfoIdentityType {
    /// `ENTERPRISE`: Enterprise.
    Enterprise,
    /// `IND_BIZ`: Sole trader.
    IndBiz,
    /// `INST`: Public institution.
    Inst,
    /// `GOV`: Government or party body.
    Gov,
    /// `ORG`: Social organization.
    Org,
    /// `MSE`: Micro merchant.
    Mse,
}

record::enumeration!(
    AuthIdentityInfoIdentityType, "ENTERPRISE" Enterprise, "IND_BIZ" IndBiz, "INST" Inst,
    "GOV" Gov, "ORG" Org, "MSE" Mse
);

/// The values of the platform's type `IndirectSupportCredentialsMerchantType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectSupportCredentialsMerchantType {
    /// `STORE`: From a store.
    Store,
    /// `STALL`: Mobile stall.
    Stall,
}

record::enumeration!(
    IndirectSupportCredentialsMerchantType, "STORE" Store, "STALL" Stall
);

/// The values of the platform's type `IndirectBenefitPersonInfoCardType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectBenefitPersonInfoCardType {
    /// `RESIDENT`: Mainland identity card.
    Resident,
    /// `PASSPORT`: Passport of another country or region.
    Passport,
    /// `PASSPORT_HK_MO`: Mainland permit of Hong Kong or Macao residents.
    PassportHkMo,
    /// `PASSPORT_TWN`: Mainland permit of Taiwan residents.
    PassportTwn,
    /// `RESIDENCE_PERMIT_HM`: Residence permit of Hong Kong or Macao residents.
    ResidencePermitHm,
    /// `RESIDENCE_PERMIT_TW`: Residence permit of Taiwan residents.
    ResidencePermitTw,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Permanent residence permit of foreigners.
    PermanentResidenceForeigner,
}

record::enumeration!(
    IndirectBenefitPersonInfoCardType, "RESIDENT" Resident, "PASSPORT" Passport,
    "PASSPORT_HK_MO" PassportHkMo, "PASSPORT_TWN" PassportTwn, "RESIDENCE_PERMIT_HM"
    ResidencePermitHm, "RESIDENCE_PERMIT_TW" ResidencePermitTw,
    "PERMANENT_RESIDENCE_FOREIGNER" PermanentResidenceForeigner
);

/// The values of the platform's type `IndirectContactPersonInfoContactCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectContactPersonInfoContactCertType {
    /// `RESIDENT`: Mainland identity card.
    Resident,
    /// `PASSPORT`: Passport of another country or region.
    Passport,
    /// `PASSPORT_HK_MO`: Mainland permit of Hong Kong or Macao residents.
    PassportHkMo,
    /// `PASSPORT_TWN`: Mainland permit of Taiwan residents.
    PassportTwn,
    /// `RESIDENCE_PERMIT_HM`: Residence permit of Hong Kong or Macao residents.
    ResidencePermitHm,
    /// `RESIDENCE_PERMIT_TW`: Residence permit of Taiwan residents.
    ResidencePermitTw,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Permanent residence permit of foreigners.
    PermanentResidenceForeigner,
}

record::enumeration!(
    IndirectContactPersonInfoContactCertType, "RESIDENT" Resident, "PASSPORT" Passport,
    "PASSPORT_HK_MO" PassportHkMo, "PASSPORT_TWN" PassportTwn, "RESIDENCE_PERMIT_HM"
    ResidencePermitHm, "RESIDENCE_PERMIT_TW" ResidencePermitTw,
    "PERMANENT_RESIDENCE_FOREIGNER" PermanentResidenceForeigner
);

/// The values of the platform's type `IndirectLegalPersonInfoCardType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectLegalPersonInfoCardType {
    /// `RESIDENT`: Mainland identity card.
    Resident,
    /// `PASSPORT`: Passport of another country or region.
    Passport,
    /// `PASSPORT_HK_MO`: Mainland permit of Hong Kong or Macao residents.
    PassportHkMo,
    /// `PASSPORT_TWN`: Mainland permit of Taiwan residents.
    PassportTwn,
    /// `RESIDENCE_PERMIT_HM`: Residence permit of Hong Kong or Macao residents.
    ResidencePermitHm,
    /// `RESIDENCE_PERMIT_TW`: Residence permit of Taiwan residents.
    ResidencePermitTw,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Permanent residence permit of foreigners.
    PermanentResidenceForeigner,
}

record::enumeration!(
    IndirectLegalPersonInfoCardType, "RESIDENT" Resident, "PASSPORT" Passport,
    "PASSPORT_HK_MO" PassportHkMo, "PASSPORT_TWN" PassportTwn, "RESIDENCE_PERMIT_HM"
    ResidencePermitHm, "RESIDENCE_PERMIT_TW" ResidencePermitTw,
    "PERMANENT_RESIDENCE_FOREIGNER" PermanentResidenceForeigner
);

/// The values of the platform's type `IndirectLegalPersonInfoLegalType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectLegalPersonInfoLegalType {
    /// `LEGAL_PERSON`: Legal person (法人).
    LegalPerson,
    /// `AGENT_PERSON`: Agent.
    AgentPerson,
}

record::enumeration!(
    IndirectLegalPersonInfoLegalType, "LEGAL_PERSON" LegalPerson, "AGENT_PERSON"
    AgentPerson
);

/// The values of the platform's type `IndirectAuthorderCreateResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectAuthorderCreateResponseOrderStatus {
    /// `AUDITING`: Under review.
    Auditing,
    /// `CONTACT_CONFIRM`: Awaiting the contact's confirmation.
    ContactConfirm,
    /// `LEGAL_CONFIRM`: Awaiting the legal person's confirmation.
    LegalConfirm,
    /// `AUDIT_PASS`: Approved.
    AuditPass,
    /// `AUDIT_REJECT`: Rejected.
    AuditReject,
    /// `AUDIT_FREEZE`: Frozen.
    AuditFreeze,
    /// `CANCELED`: Withdrawn.
    Canceled,
    /// `CONTACT_PROCESSING`: In the contact's hands.
    ContactProcessing,
}

record::enumeration!(
    IndirectAuthorderCreateResponseOrderStatus, "AUDITING" Auditing, "CONTACT_CONFIRM"
    ContactConfirm, "LEGAL_CONFIRM" LegalConfirm, "AUDIT_PASS" AuditPass, "AUDIT_REJECT"
    AuditReject, "AUDIT_FREEZE" AuditFreeze, "CANCELED" Canceled, "CONTACT_PROCESSING"
    ContactProcessing
);

/// The error codes of `alipay.merchant.indirect.authorder.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IndirectAuthorderCreateErrorCode {
    /// `AUTH_IDENTITY_TYPE_ILLEGAL`.
    AuthIdentityTypeIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTH_ORDER_ISV_HAS_RISK`.
    AuthOrderIsvHasRisk,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `LEGAL_PERSON_NAME_NOT_EQUAL`.
    LegalPersonNameNotEqual,
    /// `BIZ_CERT_ILLEGAL_CERT_NO`.
    BizCertIllegalCertNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IndirectAuthorderCreateErrorCode, "AUTH_IDENTITY_TYPE_ILLEGAL"
    AuthIdentityTypeIllegal, "SYSTEM_ERROR" SystemError, "AUTH_ORDER_ISV_HAS_RISK"
    AuthOrderIsvHasRisk, "INVALID_PARAMETER" InvalidParameter,
    "LEGAL_PERSON_NAME_NOT_EQUAL" LegalPersonNameNotEqual, "BIZ_CERT_ILLEGAL_CERT_NO"
    BizCertIllegalCertNo
);

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
    IndirectAuthorderCreate, INDIRECT_AUTHORDER_CREATE, 0 auth_identity_info None, 1
    benefit_person_info None, 2 contact_person_info None, 3 extra_credentials None, 4
    legal_person_info None, 5 out_biz_no None, 6 source None
);

record::record!(
    IndirectAuthorderCreateResponse, INDIRECT_AUTHORDER_CREATE_RESPONSE, 0 order_no None,
    1 order_status None
);

record::record!(
    AuthIdentityInfo, AUTH_IDENTITY_INFO, 0 certificate_info None, 1 certificate_type
    None, 2 employer_letter_img None, 3 financial_org_info None, 4 identity_type None, 5
    is_financial_org None, 6 qualification_info_list Vec::new(), 7 support_credentials
    None
);

record::record!(
    IndirectBenefitPersonInfo, INDIRECT_BENEFIT_PERSON_INFO, 0 card_back_img None, 1
    card_front_img None, 2 card_no None, 3 card_type None, 4 effect_time None, 5
    expire_time None, 6 person_name None
);

record::record!(
    IndirectCertificateInfo, INDIRECT_CERTIFICATE_INFO, 0 cert_image None, 1 cert_no
    None, 2 cert_type None, 3 effect_time None, 4 expire_time None, 5 legal_person_name
    None, 6 merchant_name None, 7 register_address None
);

record::record!(
    IndirectContactPersonInfo, INDIRECT_CONTACT_PERSON_INFO, 0 contact_card_no None, 1
    contact_cert_type None, 2 contact_name None, 3 contact_phone_no None
);

record::record!(
    IndirectExtraCredentials, INDIRECT_EXTRA_CREDENTIALS, 0 smid_list Vec::new()
);

record::record!(
    IndirectFinancialOrgInfo, INDIRECT_FINANCIAL_ORG_INFO, 0 financial_org_cert_img
    Vec::new(), 1 financial_org_type None
);

record::record!(
    IndirectLegalPersonInfo, INDIRECT_LEGAL_PERSON_INFO, 0 auth_letter_img None, 1
    card_back_img None, 2 card_front_img None, 3 card_no None, 4 card_type None, 5
    effect_time None, 6 expire_time None, 7 is_benefit_person None, 8 legal_type None, 9
    person_name None
);

record::record!(
    IndirectQualificationInfo, INDIRECT_QUALIFICATION_INFO, 0 image_list Vec::new(), 1
    mcc_code None
);

record::record!(
    IndirectSupportCredentials, INDIRECT_SUPPORT_CREDENTIALS, 0 city None, 1 city_code
    None, 2 district None, 3 district_code None, 4 merchant_type None, 5 province None, 6
    province_code None, 7 store_address None, 8 store_door_img None, 9 store_inner_img
    None, 10 store_name None
);

static INDIRECT_AUTHORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderCreate",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Plain(
            "auth_identity_info",
            schema::Kind::Record(&AUTH_IDENTITY_INFO),
        ),
        schema::Row::Plain(
            "benefit_person_info",
            schema::Kind::Record(&INDIRECT_BENEFIT_PERSON_INFO),
        ),
        schema::Row::Plain(
            "contact_person_info",
            schema::Kind::Record(&INDIRECT_CONTACT_PERSON_INFO),
        ),
        schema::Row::Plain(
            "extra_credentials",
            schema::Kind::Record(&INDIRECT_EXTRA_CREDENTIALS),
        ),
        schema::Row::Plain(
            "legal_person_info",
            schema::Kind::Record(&INDIRECT_LEGAL_PERSON_INFO),
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("source"),
    ],
    rules: &[],
    lines: &[11, 15, 20, 24, 28, 32, 37],
};

static INDIRECT_AUTHORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderCreateResponse",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[schema::Row::Text("order_no"), schema::Row::Text("order_status")],
    rules: &[],
    lines: &[],
};

static AUTH_IDENTITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthIdentityInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Plain(
            "certificate_info",
            schema::Kind::Record(&INDIRECT_CERTIFICATE_INFO),
        ),
        schema::Row::Limited(
            "certificate_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["BUSINESS_CERT", "REGISTER_CERT"]),
                ),
            ],
        ),
        schema::Row::Text("employer_letter_img"),
        schema::Row::Plain(
            "financial_org_info",
            schema::Kind::Record(&INDIRECT_FINANCIAL_ORG_INFO),
        ),
        schema::Row::Limited(
            "identity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["ENTERPRISE", "IND_BIZ", "INST", "GOV", "ORG", "MSE"],
                    ),
                ),
            ],
        ),
        schema::Row::Plain("is_financial_org", schema::Kind::Boolean),
        schema::Row::Limited(
            "qualification_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDIRECT_QUALIFICATION_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(5))],
        ),
        schema::Row::Plain(
            "support_credentials",
            schema::Kind::Record(&INDIRECT_SUPPORT_CREDENTIALS),
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "identity_type",
            equals: "ENTERPRISE",
            require: &["certificate_info", "certificate_type"],
        },
        schema::Rule::When {
            field: "identity_type",
            equals: "IND_BIZ",
            require: &["certificate_info", "certificate_type"],
        },
        schema::Rule::When {
            field: "identity_type",
            equals: "GOV",
            require: &["certificate_info", "certificate_type", "employer_letter_img"],
        },
        schema::Rule::When {
            field: "identity_type",
            equals: "INST",
            require: &["certificate_info", "certificate_type", "employer_letter_img"],
        },
        schema::Rule::When {
            field: "identity_type",
            equals: "ORG",
            require: &["certificate_info", "certificate_type"],
        },
        schema::Rule::When {
            field: "identity_type",
            equals: "MSE",
            require: &["support_credentials"],
        },
    ],
    lines: &[63, 68, 70, 76, 81, 86, 89, 98, 103, 107, 108, 114, 115, 116, 117, 118, 119],
};

static INDIRECT_BENEFIT_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectBenefitPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Text("card_back_img"),
        schema::Row::Text("card_front_img"),
        schema::Row::Text("card_no"),
        schema::Row::Limited(
            "card_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "RESIDENT",
                            "PASSPORT",
                            "PASSPORT_HK_MO",
                            "PASSPORT_TWN",
                            "RESIDENCE_PERMIT_HM",
                            "RESIDENCE_PERMIT_TW",
                            "PERMANENT_RESIDENCE_FOREIGNER",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("effect_time"),
        schema::Row::Text("expire_time"),
        schema::Row::Text("person_name"),
    ],
    rules: &[
        schema::Rule::When {
            field: "card_type",
            equals: "RESIDENT",
            require: &["card_back_img"],
        },
    ],
    lines: &[124, 130, 135, 136, 139, 149, 154, 159, 161],
};

static INDIRECT_CERTIFICATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectCertificateInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Text("cert_image"),
        schema::Row::Text("cert_no"),
        schema::Row::Limited(
            "cert_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "UNIT_SOCIAL_CREDIT",
                            "CHARITY_ORG_SOLICIT",
                            "SOCIAL_ORG_LEGAL",
                            "CIVIL_UN_ENT",
                            "FOUNDATION_LEGAL_PERSON",
                            "FARMERS_COOPERATE",
                            "RELIGION_PLACES",
                            "OTHER_REG_CERT",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("effect_time"),
        schema::Row::Text("expire_time"),
        schema::Row::Text("legal_person_name"),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("register_address"),
    ],
    rules: &[],
    lines: &[166, 171, 172, 174, 186, 191, 196, 197, 198],
};

static INDIRECT_CONTACT_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectContactPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Text("contact_card_no"),
        schema::Row::Limited(
            "contact_cert_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "RESIDENT",
                            "PASSPORT",
                            "PASSPORT_HK_MO",
                            "PASSPORT_TWN",
                            "RESIDENCE_PERMIT_HM",
                            "RESIDENCE_PERMIT_TW",
                            "PERMANENT_RESIDENCE_FOREIGNER",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("contact_name"),
        schema::Row::Text("contact_phone_no"),
    ],
    rules: &[],
    lines: &[207, 212, 215, 225, 226],
};

static INDIRECT_EXTRA_CREDENTIALS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectExtraCredentials",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Limited(
            "smid_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(20))],
        ),
    ],
    rules: &[],
    lines: &[231, 235],
};

static INDIRECT_FINANCIAL_ORG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectFinancialOrgInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Limited(
            "financial_org_cert_img",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(5))],
        ),
        schema::Row::Limited(
            "financial_org_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["BANK", "PAYMENT", "INSURANCE", "SETTLE", "OTHER"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[241, 245, 247, 249],
};

static INDIRECT_LEGAL_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectLegalPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Text("auth_letter_img"),
        schema::Row::Text("card_back_img"),
        schema::Row::Text("card_front_img"),
        schema::Row::Text("card_no"),
        schema::Row::Limited(
            "card_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "RESIDENT",
                            "PASSPORT",
                            "PASSPORT_HK_MO",
                            "PASSPORT_TWN",
                            "RESIDENCE_PERMIT_HM",
                            "RESIDENCE_PERMIT_TW",
                            "PERMANENT_RESIDENCE_FOREIGNER",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("effect_time"),
        schema::Row::Text("expire_time"),
        schema::Row::Plain("is_benefit_person", schema::Kind::Boolean),
        schema::Row::Limited(
            "legal_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["LEGAL_PERSON", "AGENT_PERSON"]),
                ),
            ],
        ),
        schema::Row::Text("person_name"),
    ],
    rules: &[
        schema::Rule::When {
            field: "legal_type",
            equals: "AGENT_PERSON",
            require: &["auth_letter_img"],
        },
        schema::Rule::When {
            field: "card_type",
            equals: "RESIDENT",
            require: &["card_back_img"],
        },
    ],
    lines: &[261, 267, 273, 278, 279, 282, 292, 297, 302, 307, 310, 315, 317, 318],
};

static INDIRECT_QUALIFICATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectQualificationInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Limited(
            "image_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(6))],
        ),
        schema::Row::Text("mcc_code"),
    ],
    rules: &[],
    lines: &[323, 327, 329],
};

static INDIRECT_SUPPORT_CREDENTIALS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectSupportCredentials",
    file: "spec/merchant/indirect.authorder.create.yaml",
    rows: &[
        schema::Row::Text("city"),
        schema::Row::Limited(
            "city_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$"))],
        ),
        schema::Row::Text("district"),
        schema::Row::Text("district_code"),
        schema::Row::Limited(
            "merchant_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["STORE", "STALL"]))],
        ),
        schema::Row::Text("province"),
        schema::Row::Limited(
            "province_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$"))],
        ),
        schema::Row::Text("store_address"),
        schema::Row::Text("store_door_img"),
        schema::Row::Text("store_inner_img"),
        schema::Row::Text("store_name"),
    ],
    rules: &[],
    lines: &[338, 344, 348, 350, 356, 361, 364, 369, 375, 379, 381, 385, 390, 394],
};
