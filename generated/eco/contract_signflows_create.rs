//! `alipay.eco.contract.signflows.create` · 创建电子合同签署流程(E签宝)
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/contract/signflows/create`. Described in
//! `spec/eco/contract.signflows.create.yaml`.

use crate::{record, schema};

static CONTRACT_SIGNFLOWS_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContractSignflowsCreate",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "attachments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ATTACHMENT),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("business_scene", 10),
        schema::FieldDef::new(
            "config_info",
            schema::Kind::Record(&CONFIG_INFO_BEAN),
            11,
        ),
        schema::FieldDef::new(
            "template_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_INFO_BEAN),
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static CONTRACT_SIGNFLOWS_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContractSignflowsCreateResponse",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[schema::FieldDef::text("flow_id", 15)],
    rules: &[],
};

static ATTACHMENT_EXPLAIN_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttachmentExplainBean",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::text("description", 20),
        schema::FieldDef::new(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DETAIL_BEAN),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::text("title", 22),
    ],
    rules: &[],
};

static CONFIG_INFO_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfigInfoBean",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "attachment_explain",
            schema::Kind::Record(&ATTACHMENT_EXPLAIN_BEAN),
            26,
        ),
        schema::FieldDef::new("auto_archive", schema::Kind::Boolean, 27),
        schema::FieldDef::new("collect_attachement", schema::Kind::Boolean, 28),
        schema::FieldDef::text("company_no", 29),
        schema::FieldDef::new("contract_validity", schema::Kind::Integer, 30),
        schema::FieldDef::text("jump_url", 31),
        schema::FieldDef::text("merchant_mini_sign_url", 32),
        schema::FieldDef::text("notice_developer_url", 33),
        schema::FieldDef::text("platform_order_no", 34),
        schema::FieldDef::text("serial_no", 35),
        schema::FieldDef::new("sign_model", schema::Kind::Integer, 36),
        schema::FieldDef::new(
            "specify_attachment_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPECIFY_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            37,
        ),
    ],
    rules: &[],
};

static DETAIL_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "DetailBean",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::text("code", 41),
        schema::FieldDef::text("description", 42),
        schema::FieldDef::new("order", schema::Kind::Integer, 43),
    ],
    rules: &[],
};

static ORG: schema::RecordDef<'static> = schema::RecordDef {
    name: "Org",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::text("org_id_number", 47),
        schema::FieldDef::text("org_id_type", 48),
        schema::FieldDef::text("org_legal_id_number", 49),
        schema::FieldDef::text("org_legal_id_type", 50),
        schema::FieldDef::text("org_legal_name", 51),
        schema::FieldDef::text("org_name", 52),
        schema::FieldDef::text("third_party_user_id", 53),
    ],
    rules: &[],
};

static SIGN_FIELD_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFieldBean",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::text("sign_field_type", 57),
        schema::FieldDef::new("signer", schema::Kind::Record(&SIGNER_BEAN), 58),
        schema::FieldDef::text("struct_key", 59),
    ],
    rules: &[],
};

static SIGNER_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignerBean",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::text("email", 63),
        schema::FieldDef::text("id_number", 64),
        schema::FieldDef::text("id_type", 65),
        schema::FieldDef::text("mobile", 66),
        schema::FieldDef::text("name", 67),
        schema::FieldDef::new("org", schema::Kind::Record(&ORG), 68),
        schema::FieldDef::text("third_party_user_id", 69),
    ],
    rules: &[],
};

static SPECIFY_ATTACHMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifyAttachmentInfo",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::new("allow_more_uploads", schema::Kind::Boolean, 73),
        schema::FieldDef::new("allow_more_uploads_max_count", schema::Kind::Integer, 74),
        schema::FieldDef::new(
            "collect_cert_types",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            75,
        ),
        schema::FieldDef::new(
            "collect_common_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            76,
        ),
        schema::FieldDef::text("third_party_user_id", 77),
    ],
    rules: &[],
};

static TEMPLATE_INFO_BEAN: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateInfoBean",
    file: "spec/eco/contract.signflows.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "fill_contents",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::FILL_CONTENT),
                    limits: &[],
                },
            ),
            81,
        ),
        schema::FieldDef::text("name", 82),
        schema::FieldDef::new(
            "signfields",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SIGN_FIELD_BEAN),
                    limits: &[],
                },
            ),
            83,
        ),
        schema::FieldDef::text("template_id", 84),
    ],
    rules: &[],
};

/// A request of `alipay.eco.contract.signflows.create` (创建电子合同签署流程(E签宝)).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/contract/signflows/create`. Described in
/// `spec/eco/contract.signflows.create.yaml`.
/// Answered by [`ContractSignflowsCreateResponse`], or by an error with a [`ContractSignflowsCreateErrorCode`].
#[doc(alias = "alipay.eco.contract.signflows.create")]
#[doc(alias = "创建电子合同签署流程(E签宝)")]
#[doc(alias = "创建电子合同签署流程")]
#[must_use]
#[non_exhaustive]
pub struct ContractSignflowsCreate {
    /// On the wire `attachments`, a list; each element is a record of the kind `Attachment`. Source:
    /// `spec/eco/contract.signflows.create.yaml:9`.
    pub attachments: Vec<super::types::Attachment>,
    /// On the wire `business_scene`, a text. Source: `spec/eco/contract.signflows.create.yaml:10`.
    pub business_scene: Option<String>,
    /// On the wire `config_info`, a record of the kind `ConfigInfoBean`. Source:
    /// `spec/eco/contract.signflows.create.yaml:11`.
    pub config_info: Option<ConfigInfoBean>,
    /// On the wire `template_infos`, a list; each element is a record of the kind `TemplateInfoBean`. Source:
    /// `spec/eco/contract.signflows.create.yaml:12`.
    pub template_infos: Vec<TemplateInfoBean>,
}

impl ContractSignflowsCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            attachments: Vec::new(),
            business_scene: None,
            config_info: None,
            template_infos: Vec::new(),
        }
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

impl record::Record for ContractSignflowsCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTRACT_SIGNFLOWS_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attachments),
            1 => Some(&self.business_scene),
            2 => Some(&self.config_info),
            3 => Some(&self.template_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attachments),
            1 => Some(&mut self.business_scene),
            2 => Some(&mut self.config_info),
            3 => Some(&mut self.template_infos),
            _ => None,
        }
    }
}

impl Default for ContractSignflowsCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ContractSignflowsCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContractSignflowsCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContractSignflowsCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.contract.signflows.create` (创建电子合同签署流程(E签宝)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ContractSignflowsCreateResponse {
    /// On the wire `flow_id`, a text. Source: `spec/eco/contract.signflows.create.yaml:15`.
    pub flow_id: Option<String>,
}

impl record::Record for ContractSignflowsCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTRACT_SIGNFLOWS_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.flow_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.flow_id),
            _ => None,
        }
    }
}

impl Default for ContractSignflowsCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { flow_id: None }
    }
}

impl Clone for ContractSignflowsCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContractSignflowsCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContractSignflowsCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AttachmentExplainBean`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:18`.
#[must_use]
#[non_exhaustive]
pub struct AttachmentExplainBean {
    /// On the wire `description`, a text. Source: `spec/eco/contract.signflows.create.yaml:20`.
    pub description: Option<String>,
    /// On the wire `details`, a list; each element is a record of the kind `DetailBean`. Source:
    /// `spec/eco/contract.signflows.create.yaml:21`.
    pub details: Vec<DetailBean>,
    /// On the wire `title`, a text. Source: `spec/eco/contract.signflows.create.yaml:22`.
    pub title: Option<String>,
}

impl AttachmentExplainBean {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            details: Vec::new(),
            title: None,
        }
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

impl record::Record for AttachmentExplainBean {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ATTACHMENT_EXPLAIN_BEAN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.description),
            1 => Some(&self.details),
            2 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.description),
            1 => Some(&mut self.details),
            2 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for AttachmentExplainBean {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AttachmentExplainBean {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AttachmentExplainBean {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AttachmentExplainBean {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ConfigInfoBean`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:24`.
#[must_use]
#[non_exhaustive]
pub struct ConfigInfoBean {
    /// On the wire `attachment_explain`, a record of the kind `AttachmentExplainBean`. Source:
    /// `spec/eco/contract.signflows.create.yaml:26`.
    pub attachment_explain: Option<AttachmentExplainBean>,
    /// On the wire `auto_archive`, true or false. Source: `spec/eco/contract.signflows.create.yaml:27`.
    pub auto_archive: Option<bool>,
    /// On the wire `collect_attachement`, true or false. Source: `spec/eco/contract.signflows.create.yaml:28`.
    pub collect_attachement: Option<bool>,
    /// On the wire `company_no`, a text. Source: `spec/eco/contract.signflows.create.yaml:29`.
    pub company_no: Option<String>,
    /// On the wire `contract_validity`, a whole number. Source: `spec/eco/contract.signflows.create.yaml:30`.
    pub contract_validity: Option<i64>,
    /// On the wire `jump_url`, a text. Source: `spec/eco/contract.signflows.create.yaml:31`.
    pub jump_url: Option<String>,
    /// On the wire `merchant_mini_sign_url`, a text. Source: `spec/eco/contract.signflows.create.yaml:32`.
    pub merchant_mini_sign_url: Option<String>,
    /// On the wire `notice_developer_url`, a text. Source: `spec/eco/contract.signflows.create.yaml:33`.
    pub notice_developer_url: Option<String>,
    /// On the wire `platform_order_no`, a text. Source: `spec/eco/contract.signflows.create.yaml:34`.
    pub platform_order_no: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/eco/contract.signflows.create.yaml:35`.
    pub serial_no: Option<String>,
    /// On the wire `sign_model`, a whole number. Source: `spec/eco/contract.signflows.create.yaml:36`.
    pub sign_model: Option<i64>,
    /// On the wire `specify_attachment_infos`, a list; each element is a record of the kind `SpecifyAttachmentInfo`.
    /// Source: `spec/eco/contract.signflows.create.yaml:37`.
    pub specify_attachment_infos: Vec<SpecifyAttachmentInfo>,
}

impl ConfigInfoBean {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            attachment_explain: None,
            auto_archive: None,
            collect_attachement: None,
            company_no: None,
            contract_validity: None,
            jump_url: None,
            merchant_mini_sign_url: None,
            notice_developer_url: None,
            platform_order_no: None,
            serial_no: None,
            sign_model: None,
            specify_attachment_infos: Vec::new(),
        }
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
    pub fn company_no(mut self, company_no: impl Into<String>) -> Self {
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

impl record::Record for ConfigInfoBean {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONFIG_INFO_BEAN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attachment_explain),
            1 => Some(&self.auto_archive),
            2 => Some(&self.collect_attachement),
            3 => Some(&self.company_no),
            4 => Some(&self.contract_validity),
            5 => Some(&self.jump_url),
            6 => Some(&self.merchant_mini_sign_url),
            7 => Some(&self.notice_developer_url),
            8 => Some(&self.platform_order_no),
            9 => Some(&self.serial_no),
            10 => Some(&self.sign_model),
            11 => Some(&self.specify_attachment_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attachment_explain),
            1 => Some(&mut self.auto_archive),
            2 => Some(&mut self.collect_attachement),
            3 => Some(&mut self.company_no),
            4 => Some(&mut self.contract_validity),
            5 => Some(&mut self.jump_url),
            6 => Some(&mut self.merchant_mini_sign_url),
            7 => Some(&mut self.notice_developer_url),
            8 => Some(&mut self.platform_order_no),
            9 => Some(&mut self.serial_no),
            10 => Some(&mut self.sign_model),
            11 => Some(&mut self.specify_attachment_infos),
            _ => None,
        }
    }
}

impl Default for ConfigInfoBean {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ConfigInfoBean {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConfigInfoBean {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConfigInfoBean {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `DetailBean`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:39`.
#[must_use]
#[non_exhaustive]
pub struct DetailBean {
    /// On the wire `code`, a text. Source: `spec/eco/contract.signflows.create.yaml:41`.
    pub code: Option<String>,
    /// On the wire `description`, a text. Source: `spec/eco/contract.signflows.create.yaml:42`.
    pub description: Option<String>,
    /// On the wire `order`, a whole number. Source: `spec/eco/contract.signflows.create.yaml:43`.
    pub order: Option<i64>,
}

impl DetailBean {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            code: None,
            description: None,
            order: None,
        }
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

impl record::Record for DetailBean {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DETAIL_BEAN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.description),
            2 => Some(&self.order),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.description),
            2 => Some(&mut self.order),
            _ => None,
        }
    }
}

impl Default for DetailBean {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DetailBean {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DetailBean {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DetailBean {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Org`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:45`.
#[must_use]
#[non_exhaustive]
pub struct Org {
    /// On the wire `org_id_number`, a text. Source: `spec/eco/contract.signflows.create.yaml:47`.
    pub org_id_number: Option<String>,
    /// On the wire `org_id_type`, a text. Source: `spec/eco/contract.signflows.create.yaml:48`.
    pub org_id_type: Option<String>,
    /// On the wire `org_legal_id_number`, a text. Source: `spec/eco/contract.signflows.create.yaml:49`.
    pub org_legal_id_number: Option<String>,
    /// On the wire `org_legal_id_type`, a text. Source: `spec/eco/contract.signflows.create.yaml:50`.
    pub org_legal_id_type: Option<String>,
    /// On the wire `org_legal_name`, a text. Source: `spec/eco/contract.signflows.create.yaml:51`.
    pub org_legal_name: Option<String>,
    /// On the wire `org_name`, a text. Source: `spec/eco/contract.signflows.create.yaml:52`.
    pub org_name: Option<String>,
    /// On the wire `third_party_user_id`, a text. Source: `spec/eco/contract.signflows.create.yaml:53`.
    pub third_party_user_id: Option<String>,
}

impl Org {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            org_id_number: None,
            org_id_type: None,
            org_legal_id_number: None,
            org_legal_id_type: None,
            org_legal_name: None,
            org_name: None,
            third_party_user_id: None,
        }
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

impl record::Record for Org {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.org_id_number),
            1 => Some(&self.org_id_type),
            2 => Some(&self.org_legal_id_number),
            3 => Some(&self.org_legal_id_type),
            4 => Some(&self.org_legal_name),
            5 => Some(&self.org_name),
            6 => Some(&self.third_party_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.org_id_number),
            1 => Some(&mut self.org_id_type),
            2 => Some(&mut self.org_legal_id_number),
            3 => Some(&mut self.org_legal_id_type),
            4 => Some(&mut self.org_legal_name),
            5 => Some(&mut self.org_name),
            6 => Some(&mut self.third_party_user_id),
            _ => None,
        }
    }
}

impl Default for Org {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Org {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Org {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Org {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignFieldBean`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:55`.
#[must_use]
#[non_exhaustive]
pub struct SignFieldBean {
    /// On the wire `sign_field_type`, a text. Source: `spec/eco/contract.signflows.create.yaml:57`.
    pub sign_field_type: Option<String>,
    /// On the wire `signer`, a record of the kind `SignerBean`. Source: `spec/eco/contract.signflows.create.yaml:58`.
    pub signer: Option<SignerBean>,
    /// On the wire `struct_key`, a text. Source: `spec/eco/contract.signflows.create.yaml:59`.
    pub struct_key: Option<String>,
}

impl SignFieldBean {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            sign_field_type: None,
            signer: None,
            struct_key: None,
        }
    }

    /// Sets [`sign_field_type`](Self::sign_field_type).
    #[inline]
    pub fn sign_field_type(mut self, sign_field_type: impl Into<String>) -> Self {
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

impl record::Record for SignFieldBean {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FIELD_BEAN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sign_field_type),
            1 => Some(&self.signer),
            2 => Some(&self.struct_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sign_field_type),
            1 => Some(&mut self.signer),
            2 => Some(&mut self.struct_key),
            _ => None,
        }
    }
}

impl Default for SignFieldBean {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignFieldBean {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFieldBean {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFieldBean {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignerBean`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:61`.
#[must_use]
#[non_exhaustive]
pub struct SignerBean {
    /// On the wire `email`, a text. Source: `spec/eco/contract.signflows.create.yaml:63`.
    pub email: Option<String>,
    /// On the wire `id_number`, a text. Source: `spec/eco/contract.signflows.create.yaml:64`.
    pub id_number: Option<String>,
    /// On the wire `id_type`, a text. Source: `spec/eco/contract.signflows.create.yaml:65`.
    pub id_type: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/eco/contract.signflows.create.yaml:66`.
    pub mobile: Option<String>,
    /// On the wire `name`, a text. Source: `spec/eco/contract.signflows.create.yaml:67`.
    pub name: Option<String>,
    /// On the wire `org`, a record of the kind `Org`. Source: `spec/eco/contract.signflows.create.yaml:68`.
    pub org: Option<Org>,
    /// On the wire `third_party_user_id`, a text. Source: `spec/eco/contract.signflows.create.yaml:69`.
    pub third_party_user_id: Option<String>,
}

impl SignerBean {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            email: None,
            id_number: None,
            id_type: None,
            mobile: None,
            name: None,
            org: None,
            third_party_user_id: None,
        }
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

impl record::Record for SignerBean {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNER_BEAN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.email),
            1 => Some(&self.id_number),
            2 => Some(&self.id_type),
            3 => Some(&self.mobile),
            4 => Some(&self.name),
            5 => Some(&self.org),
            6 => Some(&self.third_party_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.email),
            1 => Some(&mut self.id_number),
            2 => Some(&mut self.id_type),
            3 => Some(&mut self.mobile),
            4 => Some(&mut self.name),
            5 => Some(&mut self.org),
            6 => Some(&mut self.third_party_user_id),
            _ => None,
        }
    }
}

impl Default for SignerBean {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignerBean {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignerBean {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignerBean {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SpecifyAttachmentInfo`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:71`.
#[must_use]
#[non_exhaustive]
pub struct SpecifyAttachmentInfo {
    /// On the wire `allow_more_uploads`, true or false. Source: `spec/eco/contract.signflows.create.yaml:73`.
    pub allow_more_uploads: Option<bool>,
    /// On the wire `allow_more_uploads_max_count`, a whole number. Source:
    /// `spec/eco/contract.signflows.create.yaml:74`.
    pub allow_more_uploads_max_count: Option<i64>,
    /// On the wire `collect_cert_types`, a list; each element is a text. Source:
    /// `spec/eco/contract.signflows.create.yaml:75`.
    pub collect_cert_types: Vec<String>,
    /// On the wire `collect_common_codes`, a list; each element is a text. Source:
    /// `spec/eco/contract.signflows.create.yaml:76`.
    pub collect_common_codes: Vec<String>,
    /// On the wire `third_party_user_id`, a text. Source: `spec/eco/contract.signflows.create.yaml:77`.
    pub third_party_user_id: Option<String>,
}

impl SpecifyAttachmentInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            allow_more_uploads: None,
            allow_more_uploads_max_count: None,
            collect_cert_types: Vec::new(),
            collect_common_codes: Vec::new(),
            third_party_user_id: None,
        }
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
        collect_cert_types: impl IntoIterator<Item = impl Into<String>>,
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

impl record::Record for SpecifyAttachmentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIFY_ATTACHMENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.allow_more_uploads),
            1 => Some(&self.allow_more_uploads_max_count),
            2 => Some(&self.collect_cert_types),
            3 => Some(&self.collect_common_codes),
            4 => Some(&self.third_party_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.allow_more_uploads),
            1 => Some(&mut self.allow_more_uploads_max_count),
            2 => Some(&mut self.collect_cert_types),
            3 => Some(&mut self.collect_common_codes),
            4 => Some(&mut self.third_party_user_id),
            _ => None,
        }
    }
}

impl Default for SpecifyAttachmentInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecifyAttachmentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecifyAttachmentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecifyAttachmentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TemplateInfoBean`.
///
/// Source: `spec/eco/contract.signflows.create.yaml:79`.
#[must_use]
#[non_exhaustive]
pub struct TemplateInfoBean {
    /// On the wire `fill_contents`, a list; each element is a record of the kind `FillContent`. Source:
    /// `spec/eco/contract.signflows.create.yaml:81`.
    pub fill_contents: Vec<super::types::FillContent>,
    /// On the wire `name`, a text. Source: `spec/eco/contract.signflows.create.yaml:82`.
    pub name: Option<String>,
    /// On the wire `signfields`, a list; each element is a record of the kind `SignFieldBean`. Source:
    /// `spec/eco/contract.signflows.create.yaml:83`.
    pub signfields: Vec<SignFieldBean>,
    /// On the wire `template_id`, a text. Source: `spec/eco/contract.signflows.create.yaml:84`.
    pub template_id: Option<String>,
}

impl TemplateInfoBean {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            fill_contents: Vec::new(),
            name: None,
            signfields: Vec::new(),
            template_id: None,
        }
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

impl record::Record for TemplateInfoBean {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_INFO_BEAN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fill_contents),
            1 => Some(&self.name),
            2 => Some(&self.signfields),
            3 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fill_contents),
            1 => Some(&mut self.name),
            2 => Some(&mut self.signfields),
            3 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for TemplateInfoBean {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateInfoBean {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateInfoBean {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateInfoBean {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.contract.signflows.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContractSignflowsCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/contract.signflows.create.yaml:87`.
    SystemError,
    /// On the wire `PARAM_ERROR`. Source: `spec/eco/contract.signflows.create.yaml:88`.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ContractSignflowsCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_ERROR", Self::ParamError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ContractSignflowsCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
