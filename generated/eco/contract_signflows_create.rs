//! `alipay.eco.contract.signflows.create` · 创建电子合同签署流程(E签宝)
//!
//! Create an e-contract signing flow from a template, with its content and signers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/contract/signflows/create`. Described in
//! `spec/eco/contract.signflows.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.contract.signflows.create` (创建电子合同签署流程(E签宝)).
///
/// Create an e-contract signing flow from a template, with its content and signers.
///
/// ```
/// use alipay::eco::ContractSignflowsCreate;
///
/// let request = ContractSignflowsCreate::new()
///     .business_scene("爱租机手机交付单；某某公司劳动合同等");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/contract/signflows/create`. Described in
/// `spec/eco/contract.signflows.create.yaml`.
/// Returns [`ContractSignflowsCreateResponse`], or an error with a [`ContractSignflowsCreateErrorCode`].
#[doc(alias = "alipay.eco.contract.signflows.create")]
#[doc(alias = "/v3/alipay/eco/contract/signflows/create")]
#[doc(alias = "创建电子合同签署流程(E签宝)")]
#[doc(alias = "创建电子合同签署流程")]
#[doc(alias = "合同")]
#[doc(alias = "签署")]
#[must_use]
#[non_exhaustive]
pub struct ContractSignflowsCreate {
    /// Supporting files that need no signature; upload first to get file ids.
    ///
    /// 附件信息.
    pub attachments: Vec<super::types::Attachment>,
    /// Subject of the flow; sums up what is being signed.
    ///
    /// 流程主题. Example: `爱租机手机交付单；某某公司劳动合同等`.
    pub business_scene: Option<String>,
    /// Flow settings such as callback address and waybill number.
    ///
    /// 流程配置信息.
    pub config_info: Option<ConfigInfoBean>,
    /// Templates with the content to fill in and the signers.
    ///
    /// 模板信息.
    pub template_infos: Vec<TemplateInfoBean>,
}

impl ContractSignflowsCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachments`](Self::attachments).
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = super::types::Attachment>,
    ) -> Self {
        self.attachments = attachments.into_iter().collect();
        self
    }

    /// Sets [`business_scene`](Self::business_scene).
    #[inline]
    pub fn business_scene(mut self, business_scene: impl Into<String>) -> Self {
        self.business_scene = Some(business_scene.into());
        self
    }

    /// Sets [`config_info`](Self::config_info).
    #[inline]
    pub fn config_info(mut self, config_info: ConfigInfoBean) -> Self {
        self.config_info = Some(config_info);
        self
    }

    /// Sets [`template_infos`](Self::template_infos).
    #[inline]
    pub fn template_infos(
        mut self,
        template_infos: impl IntoIterator<Item = TemplateInfoBean>,
    ) -> Self {
        self.template_infos = template_infos.into_iter().collect();
        self
    }
}

/// The response of `alipay.eco.contract.signflows.create` (创建电子合同签署流程(E签宝)).
#[non_exhaustive]
pub struct ContractSignflowsCreateResponse {
    /// Id of the signing flow; keep it, later calls need it.
    ///
    /// 电子合同流程id. Example: `56b75290982d472b8d60133cd9a747a3`.
    pub flow_id: Option<String>,
}

/// What signers are told about the attachments to upload.
///
/// | Field | Limits |
/// |---|---|
/// | [`description`](Self::description) | required in some cases |
/// | [`title`](Self::title) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AttachmentExplainBean {
    /// Task description shown on the page; required if `collect_attachement` is true.
    ///
    /// Required in some cases. Example: `请仔细检查手机外观，如有划痕部位请仔细拍摄。`.
    pub description: Option<String>,
    /// Attachments to collect: description and display order of each code.
    ///
    /// 附件列表.
    pub details: Vec<DetailBean>,
    /// Task title shown on the page; required if `collect_attachement` is true.
    ///
    /// 页面展示的任务标题; required in some cases. Example: `请上传手机照片`.
    pub title: Option<String>,
}

impl AttachmentExplainBean {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`details`](Self::details).
    #[inline]
    pub fn details(mut self, details: impl IntoIterator<Item = DetailBean>) -> Self {
        self.details = details.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Settings of an e-contract signing flow.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_mini_sign_url`](Self::merchant_mini_sign_url) | required in some cases |
/// | [`sign_model`](Self::sign_model) | one of `1`, `0` |
#[must_use]
#[non_exhaustive]
pub struct ConfigInfoBean {
    /// The attachment collection task.
    ///
    /// 附件收集任务相关信息.
    pub attachment_explain: Option<AttachmentExplainBean>,
    /// Whether to archive once signed; if false, call `alipay.eco.sign.flow.finish`.
    ///
    /// 签署完成是否自动归档. Defaults to `true`. Example: `false`.
    pub auto_archive: Option<bool>,
    /// Whether signers must upload files such as an identity card.
    ///
    /// 是否收集附件. Example: `true`.
    pub collect_attachement: Option<bool>,
    /// Logistics company; use `SF_TEST` while testing, so no real order is touched.
    ///
    /// 物流公司编号; other values may be added. Example: `SF`.
    pub company_no: Option<record::Choice<ConfigInfoBeanCompanyNo>>,
    /// Expiry of the contract; when reached, an expiry notification is sent.
    ///
    /// 合同过期时间. Example: `1577243641153`.
    pub contract_validity: Option<i64>,
    /// Mini program page opened after signing; optional, for a `signModel` of 2\.
    pub jump_url: Option<String>,
    /// Mini program page for signing; required if `sign_model` is 1\.
    ///
    /// 商户小程序签署地址; required in some cases.
    pub merchant_mini_sign_url: Option<String>,
    /// Callback address, called during signing and at its end.
    ///
    /// Example: `回调通知地址，签署的过程和签署完成都会回调`.
    pub notice_developer_url: Option<String>,
    /// Platform order number; leads from the contract to the order in the mini program.
    ///
    /// 平台订单号. Example: `DD1234`.
    pub platform_order_no: Option<String>,
    /// Waybill number, 12 or 15 digits.
    ///
    /// 物流单号. Example: `444258617994`.
    pub serial_no: Option<String>,
    /// Where a courier's QR code leads the signer.
    ///
    /// 快递扫码签收方式; one of `1`, `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `1`: Merchant's mini program.
    /// - `0`: e-sign mini program.
    pub sign_model: Option<i64>,
    /// Attachments that particular signers must upload.
    pub specify_attachment_infos: Vec<SpecifyAttachmentInfo>,
}

impl ConfigInfoBean {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachment_explain`](Self::attachment_explain).
    #[inline]
    pub fn attachment_explain(
        mut self,
        attachment_explain: AttachmentExplainBean,
    ) -> Self {
        self.attachment_explain = Some(attachment_explain);
        self
    }

    /// Sets [`auto_archive`](Self::auto_archive).
    #[inline]
    pub fn auto_archive(mut self, auto_archive: bool) -> Self {
        self.auto_archive = Some(auto_archive);
        self
    }

    /// Sets [`collect_attachement`](Self::collect_attachement).
    #[inline]
    pub fn collect_attachement(mut self, collect_attachement: bool) -> Self {
        self.collect_attachement = Some(collect_attachement);
        self
    }

    /// Sets [`company_no`](Self::company_no).
    #[inline]
    pub fn company_no(
        mut self,
        company_no: impl Into<record::Choice<ConfigInfoBeanCompanyNo>>,
    ) -> Self {
        self.company_no = Some(company_no.into());
        self
    }

    /// Sets [`contract_validity`](Self::contract_validity).
    #[inline]
    pub fn contract_validity(mut self, contract_validity: i64) -> Self {
        self.contract_validity = Some(contract_validity);
        self
    }

    /// Sets [`jump_url`](Self::jump_url).
    #[inline]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets [`merchant_mini_sign_url`](Self::merchant_mini_sign_url).
    #[inline]
    pub fn merchant_mini_sign_url(
        mut self,
        merchant_mini_sign_url: impl Into<String>,
    ) -> Self {
        self.merchant_mini_sign_url = Some(merchant_mini_sign_url.into());
        self
    }

    /// Sets [`notice_developer_url`](Self::notice_developer_url).
    #[inline]
    pub fn notice_developer_url(
        mut self,
        notice_developer_url: impl Into<String>,
    ) -> Self {
        self.notice_developer_url = Some(notice_developer_url.into());
        self
    }

    /// Sets [`platform_order_no`](Self::platform_order_no).
    #[inline]
    pub fn platform_order_no(mut self, platform_order_no: impl Into<String>) -> Self {
        self.platform_order_no = Some(platform_order_no.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }

    /// Sets [`sign_model`](Self::sign_model).
    #[inline]
    pub fn sign_model(mut self, sign_model: i64) -> Self {
        self.sign_model = Some(sign_model);
        self
    }

    /// Sets [`specify_attachment_infos`](Self::specify_attachment_infos).
    #[inline]
    pub fn specify_attachment_infos(
        mut self,
        specify_attachment_infos: impl IntoIterator<Item = SpecifyAttachmentInfo>,
    ) -> Self {
        self.specify_attachment_infos = specify_attachment_infos.into_iter().collect();
        self
    }
}

/// An attachment to collect from signers.
///
/// | Field | Limits |
/// |---|---|
/// | [`description`](Self::description) | required in some cases |
/// | [`order`](Self::order) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct DetailBean {
    /// Attachment's own key; used to tell attachments apart on download.
    ///
    /// 自定义附件标识. Example: `phonePicture`.
    pub code: Option<String>,
    /// Description shown on the page; required if `collectAttachement` is true.
    ///
    /// 页面展示的附件中文描述; required in some cases. Example: `请上传手机正面照`.
    pub description: Option<String>,
    /// Display order; required if `collectAttachement` is true.
    ///
    /// 展示顺序; required in some cases. Example: `1`.
    pub order: Option<i64>,
}

impl DetailBean {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`order`](Self::order).
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }
}

/// Enterprise that signs.
///
/// | Field | Limits |
/// |---|---|
/// | [`org_id_type`](Self::org_id_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct Org {
    /// Enterprise certificate number.
    ///
    /// 企业证件号. Example: `110101190001010000`.
    pub org_id_number: Option<String>,
    /// Kind of enterprise certificate; required if a number is given.
    ///
    /// 企业证件类型; required in some cases. Example: `CRED_ORG_USCC`.
    pub org_id_type: Option<String>,
    /// Certificate number of the legal representative.
    ///
    /// 法定代表人证件号. Example: `110101190001010000`.
    pub org_legal_id_number: Option<String>,
    /// Kind of certificate of the legal representative.
    ///
    /// 法定代表人证件类型. Example: `CRED_PSN_CH_IDCARD`.
    pub org_legal_id_type: Option<String>,
    /// Name of the legal representative.
    ///
    /// 法定代表人名称. Example: `折颜`.
    pub org_legal_name: Option<String>,
    /// Enterprise name.
    ///
    /// 企业名称. Example: `杭州天谷信息科技有限公司`.
    pub org_name: Option<String>,
    /// Enterprise key, such as certificate number or email; must differ from personal keys.
    ///
    /// 企业唯一标识. Example: `110101190001010000`.
    pub third_party_user_id: Option<String>,
}

impl Org {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`org_id_number`](Self::org_id_number).
    #[inline]
    pub fn org_id_number(mut self, org_id_number: impl Into<String>) -> Self {
        self.org_id_number = Some(org_id_number.into());
        self
    }

    /// Sets [`org_id_type`](Self::org_id_type).
    #[inline]
    pub fn org_id_type(mut self, org_id_type: impl Into<String>) -> Self {
        self.org_id_type = Some(org_id_type.into());
        self
    }

    /// Sets [`org_legal_id_number`](Self::org_legal_id_number).
    #[inline]
    pub fn org_legal_id_number(
        mut self,
        org_legal_id_number: impl Into<String>,
    ) -> Self {
        self.org_legal_id_number = Some(org_legal_id_number.into());
        self
    }

    /// Sets [`org_legal_id_type`](Self::org_legal_id_type).
    #[inline]
    pub fn org_legal_id_type(mut self, org_legal_id_type: impl Into<String>) -> Self {
        self.org_legal_id_type = Some(org_legal_id_type.into());
        self
    }

    /// Sets [`org_legal_name`](Self::org_legal_name).
    #[inline]
    pub fn org_legal_name(mut self, org_legal_name: impl Into<String>) -> Self {
        self.org_legal_name = Some(org_legal_name.into());
        self
    }

    /// Sets [`org_name`](Self::org_name).
    #[inline]
    pub fn org_name(mut self, org_name: impl Into<String>) -> Self {
        self.org_name = Some(org_name.into());
        self
    }

    /// Sets [`third_party_user_id`](Self::third_party_user_id).
    #[inline]
    pub fn third_party_user_id(
        mut self,
        third_party_user_id: impl Into<String>,
    ) -> Self {
        self.third_party_user_id = Some(third_party_user_id.into());
        self
    }
}

/// A signature area and who signs it.
///
/// | Field | Limits |
/// |---|---|
/// | [`sign_field_type`](Self::sign_field_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SignFieldBean {
    /// Who signs the area, and how.
    ///
    /// 签署类型. Example: `person`.
    pub sign_field_type: Option<record::Choice<SignFieldBeanSignFieldType>>,
    /// The signer.
    ///
    /// 签署人信息.
    pub signer: Option<SignerBean>,
    /// Key of the signature area.
    ///
    /// 签署区key值. Example: `signer1`.
    pub struct_key: Option<String>,
}

impl SignFieldBean {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`sign_field_type`](Self::sign_field_type).
    #[inline]
    pub fn sign_field_type(
        mut self,
        sign_field_type: impl Into<record::Choice<SignFieldBeanSignFieldType>>,
    ) -> Self {
        self.sign_field_type = Some(sign_field_type.into());
        self
    }

    /// Sets [`signer`](Self::signer).
    #[inline]
    pub fn signer(mut self, signer: SignerBean) -> Self {
        self.signer = Some(signer);
        self
    }

    /// Sets [`struct_key`](Self::struct_key).
    #[inline]
    pub fn struct_key(mut self, struct_key: impl Into<String>) -> Self {
        self.struct_key = Some(struct_key.into());
        self
    }
}

/// A person who signs, for themselves or for an enterprise.
///
/// | Field | Limits |
/// |---|---|
/// | [`id_type`](Self::id_type) | required in some cases |
/// | [`org`](Self::org) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct SignerBean {
    /// Personal email address.
    ///
    /// 个人邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Personal certificate number.
    ///
    /// 个人证件号. Example: `110101190001010000`.
    pub id_number: Option<String>,
    /// Kind of personal certificate; required if a number is given.
    ///
    /// 个人证件类型; required in some cases. Example: `CRED_PSN_CH_IDCARD`.
    pub id_type: Option<String>,
    /// Personal phone number.
    ///
    /// 个人手机号. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Personal name.
    ///
    /// 个人姓名. Example: `折颜`.
    pub name: Option<String>,
    /// Enterprise; required if the sign type is `org`.
    ///
    /// 企业信息; required in some cases.
    pub org: Option<Org>,
    /// Personal key: platform user id, Alipay user id, certificate number, phone or email.
    ///
    /// 个人唯一标识. Example: `2088000000000001`.
    pub third_party_user_id: Option<String>,
}

impl SignerBean {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`id_number`](Self::id_number).
    #[inline]
    pub fn id_number(mut self, id_number: impl Into<String>) -> Self {
        self.id_number = Some(id_number.into());
        self
    }

    /// Sets [`id_type`](Self::id_type).
    #[inline]
    pub fn id_type(mut self, id_type: impl Into<String>) -> Self {
        self.id_type = Some(id_type.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`org`](Self::org).
    #[inline]
    pub fn org(mut self, org: Org) -> Self {
        self.org = Some(org);
        self
    }

    /// Sets [`third_party_user_id`](Self::third_party_user_id).
    #[inline]
    pub fn third_party_user_id(
        mut self,
        third_party_user_id: impl Into<String>,
    ) -> Self {
        self.third_party_user_id = Some(third_party_user_id.into());
        self
    }
}

/// Attachments that one signer must upload.
#[must_use]
#[non_exhaustive]
pub struct SpecifyAttachmentInfo {
    /// Whether up to 10 more pictures may be uploaded beyond the listed ones.
    ///
    /// 是否允许上传更多附件. Defaults to `false`. Example: `true`.
    pub allow_more_uploads: Option<bool>,
    /// Largest number of additional attachments; a flow holds at most 30 in all.
    ///
    /// Example: `3`.
    pub allow_more_uploads_max_count: Option<i64>,
    /// Certificates to photograph and upload; they can be read by OCR.
    ///
    /// Example: `IDCARD`.
    pub collect_cert_types: Vec<record::Choice<SpecifyAttachmentInfoCollectCertTypes>>,
    /// Codes of other attachments, defined in `attachment_explain.details`.
    ///
    /// Example: `phonePicture1`.
    pub collect_common_codes: Vec<String>,
    /// Personal key of the signer, as in the signature area.
    ///
    /// 个人唯一标识. Example: `tgxxteck`.
    pub third_party_user_id: Option<String>,
}

impl SpecifyAttachmentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allow_more_uploads`](Self::allow_more_uploads).
    #[inline]
    pub fn allow_more_uploads(mut self, allow_more_uploads: bool) -> Self {
        self.allow_more_uploads = Some(allow_more_uploads);
        self
    }

    /// Sets [`allow_more_uploads_max_count`](Self::allow_more_uploads_max_count).
    #[inline]
    pub fn allow_more_uploads_max_count(
        mut self,
        allow_more_uploads_max_count: i64,
    ) -> Self {
        self.allow_more_uploads_max_count = Some(allow_more_uploads_max_count);
        self
    }

    /// Sets [`collect_cert_types`](Self::collect_cert_types).
    #[inline]
    pub fn collect_cert_types(
        mut self,
        collect_cert_types: impl IntoIterator<
            Item = impl Into<record::Choice<SpecifyAttachmentInfoCollectCertTypes>>,
        >,
    ) -> Self {
        self.collect_cert_types = collect_cert_types
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`collect_common_codes`](Self::collect_common_codes).
    #[inline]
    pub fn collect_common_codes(
        mut self,
        collect_common_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.collect_common_codes = collect_common_codes
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`third_party_user_id`](Self::third_party_user_id).
    #[inline]
    pub fn third_party_user_id(
        mut self,
        third_party_user_id: impl Into<String>,
    ) -> Self {
        self.third_party_user_id = Some(third_party_user_id.into());
        self
    }
}

/// A contract template with its content and signers.
#[must_use]
#[non_exhaustive]
pub struct TemplateInfoBean {
    /// Content to fill in, by component key.
    pub fill_contents: Vec<super::types::FillContent>,
    /// Name of the file to be signed.
    ///
    /// 签署文件名称. Example: `iPhone手机签收单`.
    pub name: Option<String>,
    /// Signature areas with their signers, by area key.
    ///
    /// 签署区.
    pub signfields: Vec<SignFieldBean>,
    /// Template id from creating a contract template.
    ///
    /// 模板id. Example: `6b95e887c4b342a8b6501bd334b286df`.
    pub template_id: Option<String>,
}

impl TemplateInfoBean {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fill_contents`](Self::fill_contents).
    #[inline]
    pub fn fill_contents(
        mut self,
        fill_contents: impl IntoIterator<Item = super::types::FillContent>,
    ) -> Self {
        self.fill_contents = fill_contents.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`signfields`](Self::signfields).
    #[inline]
    pub fn signfields(
        mut self,
        signfields: impl IntoIterator<Item = SignFieldBean>,
    ) -> Self {
        self.signfields = signfields.into_iter().collect();
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The values of the platform's type `ConfigInfoBeanCompanyNo`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConfigInfoBeanCompanyNo {
    /// `SF`: SF Express.
    Sf,
    /// `SF_TEST`: SF Express, for testing.
    SfTest,
}

record::enumeration!(ConfigInfoBeanCompanyNo, "SF" Sf, "SF_TEST" SfTest);

/// The values of the platform's type `SpecifyAttachmentInfoCollectCertTypes`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SpecifyAttachmentInfoCollectCertTypes {
    /// `IDCARD`: Identity card.
    Idcard,
}

record::enumeration!(SpecifyAttachmentInfoCollectCertTypes, "IDCARD" Idcard);

/// The values of the platform's type `SignFieldBeanSignFieldType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SignFieldBeanSignFieldType {
    /// `platform`: Sealed automatically with the merchant's seal.
    Platform,
    /// `person`: Signed by an individual.
    Person,
    /// `org`: Signed by an agent for an enterprise.
    Org,
}

record::enumeration!(
    SignFieldBeanSignFieldType, "platform" Platform, "person" Person, "org" Org
);

/// The error codes of `alipay.eco.contract.signflows.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContractSignflowsCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ContractSignflowsCreateErrorCode, "SYSTEM_ERROR" SystemError, "PARAM_ERROR"
    ParamError
);

impl record::CallRequest for ContractSignflowsCreate {}

impl record::Request for ContractSignflowsCreate {
    type Response = ContractSignflowsCreateResponse;
    type ErrorCode = ContractSignflowsCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.contract.signflows.create",
        title: "创建电子合同签署流程(E签宝)",
        file: "spec/eco/contract.signflows.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/contract/signflows/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CONTRACT_SIGNFLOWS_CREATE,
        response: &CONTRACT_SIGNFLOWS_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ContractSignflowsCreate, CONTRACT_SIGNFLOWS_CREATE, 0 attachments Vec::new(), 1
    business_scene None, 2 config_info None, 3 template_infos Vec::new()
);

record::record!(
    ContractSignflowsCreateResponse, CONTRACT_SIGNFLOWS_CREATE_RESPONSE, 0 flow_id None
);

record::record!(
    AttachmentExplainBean, ATTACHMENT_EXPLAIN_BEAN, 0 description None, 1 details
    Vec::new(), 2 title None
);

record::record!(
    ConfigInfoBean, CONFIG_INFO_BEAN, 0 attachment_explain None, 1 auto_archive None, 2
    collect_attachement None, 3 company_no None, 4 contract_validity None, 5 jump_url
    None, 6 merchant_mini_sign_url None, 7 notice_developer_url None, 8 platform_order_no
    None, 9 serial_no None, 10 sign_model None, 11 specify_attachment_infos Vec::new()
);

record::record!(DetailBean, DETAIL_BEAN, 0 code None, 1 description None, 2 order None);

record::record!(
    Org, ORG, 0 org_id_number None, 1 org_id_type None, 2 org_legal_id_number None, 3
    org_legal_id_type None, 4 org_legal_name None, 5 org_name None, 6 third_party_user_id
    None
);

record::record!(
    SignFieldBean, SIGN_FIELD_BEAN, 0 sign_field_type None, 1 signer None, 2 struct_key
    None
);

record::record!(
    SignerBean, SIGNER_BEAN, 0 email None, 1 id_number None, 2 id_type None, 3 mobile
    None, 4 name None, 5 org None, 6 third_party_user_id None
);

record::record!(
    SpecifyAttachmentInfo, SPECIFY_ATTACHMENT_INFO, 0 allow_more_uploads None, 1
    allow_more_uploads_max_count None, 2 collect_cert_types Vec::new(), 3
    collect_common_codes Vec::new(), 4 third_party_user_id None
);

record::record!(
    TemplateInfoBean, TEMPLATE_INFO_BEAN, 0 fill_contents Vec::new(), 1 name None, 2
    signfields Vec::new(), 3 template_id None
);

static CONTRACT_SIGNFLOWS_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContractSignflowsCreate",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Plain(
            "attachments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ATTACHMENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("business_scene"),
        schema::Row::Plain("config_info", schema::Kind::Record(&CONFIG_INFO_BEAN)),
        schema::Row::Plain(
            "template_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_INFO_BEAN),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20, 24],
};

static CONTRACT_SIGNFLOWS_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContractSignflowsCreateResponse",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[schema::Row::Text("flow_id")],
    rules: &[],
    lines: &[],
};

static ATTACHMENT_EXPLAIN_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttachmentExplainBean",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Text("description"),
        schema::Row::Plain(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DETAIL_BEAN),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[40, 45, 49],
};

static CONFIG_INFO_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfigInfoBean",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Plain(
            "attachment_explain",
            schema::Kind::Record(&ATTACHMENT_EXPLAIN_BEAN),
        ),
        schema::Row::Plain("auto_archive", schema::Kind::Boolean),
        schema::Row::Plain("collect_attachement", schema::Kind::Boolean),
        schema::Row::Text("company_no"),
        schema::Row::Plain("contract_validity", schema::Kind::Integer),
        schema::Row::Text("jump_url"),
        schema::Row::Text("merchant_mini_sign_url"),
        schema::Row::Text("notice_developer_url"),
        schema::Row::Text("platform_order_no"),
        schema::Row::Text("serial_no"),
        schema::Row::Limited(
            "sign_model",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Plain(
            "specify_attachment_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPECIFY_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[59, 63, 69, 74, 83, 88, 89, 94, 98, 103, 108, 112, 116],
};

static DETAIL_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "DetailBean",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Text("code"),
        schema::Row::Text("description"),
        schema::Row::Plain("order", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[123, 128, 134],
};

static ORG: schema::RecordDef<'static> = schema::RecordDef {
    name: "Org",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Text("org_id_number"),
        schema::Row::Text("org_id_type"),
        schema::Row::Text("org_legal_id_number"),
        schema::Row::Text("org_legal_id_type"),
        schema::Row::Text("org_legal_name"),
        schema::Row::Text("org_name"),
        schema::Row::Text("third_party_user_id"),
    ],
    rules: &[],
    lines: &[144, 149, 155, 160, 165, 166, 167],
};

static SIGN_FIELD_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFieldBean",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Limited(
            "sign_field_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["platform", "person", "org"]),
                ),
            ],
        ),
        schema::Row::Plain("signer", schema::Kind::Record(&SIGNER_BEAN)),
        schema::Row::Text("struct_key"),
    ],
    rules: &[],
    lines: &[176, 179, 185, 186],
};

static SIGNER_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignerBean",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Text("email"),
        schema::Row::Text("id_number"),
        schema::Row::Text("id_type"),
        schema::Row::Text("mobile"),
        schema::Row::Text("name"),
        schema::Row::Plain("org", schema::Kind::Record(&ORG)),
        schema::Row::Text("third_party_user_id"),
    ],
    rules: &[],
    lines: &[191, 192, 193, 199, 200, 201, 202],
};

static SPECIFY_ATTACHMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifyAttachmentInfo",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Plain("allow_more_uploads", schema::Kind::Boolean),
        schema::Row::Plain("allow_more_uploads_max_count", schema::Kind::Integer),
        schema::Row::Plain(
            "collect_cert_types",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "collect_common_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("third_party_user_id"),
    ],
    rules: &[],
    lines: &[211, 217, 221, 228, 232],
};

static TEMPLATE_INFO_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateInfoBean",
    file: "spec/eco/contract.signflows.create.yaml",
    rows: &[
        schema::Row::Plain(
            "fill_contents",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::FILL_CONTENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "signfields",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SIGN_FIELD_BEAN),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[241, 242, 243, 247],
};
