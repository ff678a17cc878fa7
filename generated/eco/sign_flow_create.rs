//! `alipay.eco.sign.flow.create` · 创建流程（E签宝）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/create`. Described in
//! `spec/eco/sign.flow.create.yaml`.

use crate::{record, schema};

static SIGN_FLOW_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCreate",
    file: "spec/eco/sign.flow.create.yaml",
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
        schema::FieldDef::new("config_info", schema::Kind::Record(&CONFIG_INFO), 11),
        schema::FieldDef::new(
            "template_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_INFO),
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static SIGN_FLOW_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCreateResponse",
    file: "spec/eco/sign.flow.create.yaml",
    fields: &[schema::FieldDef::text("flow_id", 15)],
    rules: &[],
};

static ATTACHMENT_EXPLAIN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttachmentExplain",
    file: "spec/eco/sign.flow.create.yaml",
    fields: &[
        schema::FieldDef::new("allow_more_uploads", schema::Kind::Boolean, 20),
        schema::FieldDef::text("description", 21),
        schema::FieldDef::new(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DETAIL),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("title", 23),
    ],
    rules: &[],
};

static CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfigInfo",
    file: "spec/eco/sign.flow.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "attachment_explain",
            schema::Kind::Record(&ATTACHMENT_EXPLAIN),
            27,
        ),
        schema::FieldDef::new("collect_attachement", schema::Kind::Boolean, 28),
        schema::FieldDef::new(
            "collect_cert_types",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("company_no", 30),
        schema::FieldDef::new("contract_validity", schema::Kind::Integer, 31),
        schema::FieldDef::text("jump_url", 32),
        schema::FieldDef::text("merchant_mini_sign_url", 33),
        schema::FieldDef::text("notice_developer_url", 34),
        schema::FieldDef::text("platform_order_no", 35),
        schema::FieldDef::text("serial_no", 36),
        schema::FieldDef::new("sign_model", schema::Kind::Integer, 37),
    ],
    rules: &[],
};

static DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Detail",
    file: "spec/eco/sign.flow.create.yaml",
    fields: &[
        schema::FieldDef::text("code", 41),
        schema::FieldDef::text("description", 42),
        schema::FieldDef::new("order", schema::Kind::Integer, 43),
    ],
    rules: &[],
};

static SIGN_FIELD: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignField",
    file: "spec/eco/sign.flow.create.yaml",
    fields: &[
        schema::FieldDef::text("auto_execute", 47),
        schema::FieldDef::new("signer", schema::Kind::Record(&SIGNER), 48),
        schema::FieldDef::text("struct_key", 49),
    ],
    rules: &[],
};

static SIGNER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Signer",
    file: "spec/eco/sign.flow.create.yaml",
    fields: &[
        schema::FieldDef::text("email", 53),
        schema::FieldDef::text("id_number", 54),
        schema::FieldDef::text("id_type", 55),
        schema::FieldDef::text("mobile", 56),
        schema::FieldDef::text("name", 57),
        schema::FieldDef::text("user_id", 58),
    ],
    rules: &[],
};

static TEMPLATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateInfo",
    file: "spec/eco/sign.flow.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "fill_contents",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::FILL_CONTENT),
                    limits: &[],
                },
            ),
            62,
        ),
        schema::FieldDef::text("name", 63),
        schema::FieldDef::new("signfields", schema::Kind::Record(&SIGN_FIELD), 64),
        schema::FieldDef::text("template_id", 65),
    ],
    rules: &[],
};

/// A request of `alipay.eco.sign.flow.create` (创建流程（E签宝）).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/create`. Described in
/// `spec/eco/sign.flow.create.yaml`.
/// Answered by [`SignFlowCreateResponse`], or by an error with a [`SignFlowCreateErrorCode`].
#[doc(alias = "alipay.eco.sign.flow.create")]
#[doc(alias = "创建流程（E签宝）")]
#[doc(alias = "创建流程")]
#[must_use]
#[non_exhaustive]
pub struct SignFlowCreate {
    /// On the wire `attachments`, a list; each element is a record of the kind `Attachment`. Source:
    /// `spec/eco/sign.flow.create.yaml:9`.
    pub attachments: Vec<super::types::Attachment>,
    /// On the wire `business_scene`, a text. Source: `spec/eco/sign.flow.create.yaml:10`.
    pub business_scene: Option<String>,
    /// On the wire `config_info`, a record of the kind `ConfigInfo`. Source: `spec/eco/sign.flow.create.yaml:11`.
    pub config_info: Option<ConfigInfo>,
    /// On the wire `template_infos`, a list; each element is a record of the kind `TemplateInfo`. Source:
    /// `spec/eco/sign.flow.create.yaml:12`.
    pub template_infos: Vec<TemplateInfo>,
}

impl SignFlowCreate {
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
    pub fn config_info(mut self, config_info: ConfigInfo) -> Self {
        self.config_info = Some(config_info);
        self
    }

    /// Sets [`template_infos`](Self::template_infos).
    #[inline]
    pub fn template_infos(
        mut self,
        template_infos: impl IntoIterator<Item = TemplateInfo>,
    ) -> Self {
        self.template_infos = template_infos.into_iter().collect();
        self
    }
}

impl record::Record for SignFlowCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_CREATE
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

impl Default for SignFlowCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignFlowCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SignFlowCreate {}

impl record::Request for SignFlowCreate {
    type Response = SignFlowCreateResponse;
    type ErrorCode = SignFlowCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.sign.flow.create",
        title: "创建流程（E签宝）",
        file: "spec/eco/sign.flow.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/sign/flow/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SIGN_FLOW_CREATE,
        response: &SIGN_FLOW_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.sign.flow.create` (创建流程（E签宝）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SignFlowCreateResponse {
    /// On the wire `flow_id`, a text. Source: `spec/eco/sign.flow.create.yaml:15`.
    pub flow_id: Option<String>,
}

impl record::Record for SignFlowCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_CREATE_RESPONSE
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

impl Default for SignFlowCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { flow_id: None }
    }
}

impl Clone for SignFlowCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AttachmentExplain`.
///
/// Source: `spec/eco/sign.flow.create.yaml:18`.
#[must_use]
#[non_exhaustive]
pub struct AttachmentExplain {
    /// On the wire `allow_more_uploads`, true or false. Source: `spec/eco/sign.flow.create.yaml:20`.
    pub allow_more_uploads: Option<bool>,
    /// On the wire `description`, a text. Source: `spec/eco/sign.flow.create.yaml:21`.
    pub description: Option<String>,
    /// On the wire `details`, a list; each element is a record of the kind `Detail`. Source:
    /// `spec/eco/sign.flow.create.yaml:22`.
    pub details: Vec<Detail>,
    /// On the wire `title`, a text. Source: `spec/eco/sign.flow.create.yaml:23`.
    pub title: Option<String>,
}

impl AttachmentExplain {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            allow_more_uploads: None,
            description: None,
            details: Vec::new(),
            title: None,
        }
    }

    /// Sets [`allow_more_uploads`](Self::allow_more_uploads).
    #[inline]
    pub fn allow_more_uploads(mut self, allow_more_uploads: bool) -> Self {
        self.allow_more_uploads = Some(allow_more_uploads);
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`details`](Self::details).
    #[inline]
    pub fn details(mut self, details: impl IntoIterator<Item = Detail>) -> Self {
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

impl record::Record for AttachmentExplain {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ATTACHMENT_EXPLAIN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.allow_more_uploads),
            1 => Some(&self.description),
            2 => Some(&self.details),
            3 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.allow_more_uploads),
            1 => Some(&mut self.description),
            2 => Some(&mut self.details),
            3 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for AttachmentExplain {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AttachmentExplain {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AttachmentExplain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AttachmentExplain {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ConfigInfo`.
///
/// Source: `spec/eco/sign.flow.create.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct ConfigInfo {
    /// On the wire `attachment_explain`, a record of the kind `AttachmentExplain`. Source:
    /// `spec/eco/sign.flow.create.yaml:27`.
    pub attachment_explain: Option<AttachmentExplain>,
    /// On the wire `collect_attachement`, true or false. Source: `spec/eco/sign.flow.create.yaml:28`.
    pub collect_attachement: Option<bool>,
    /// On the wire `collect_cert_types`, a list; each element is a text. Source: `spec/eco/sign.flow.create.yaml:29`.
    pub collect_cert_types: Vec<String>,
    /// On the wire `company_no`, a text. Source: `spec/eco/sign.flow.create.yaml:30`.
    pub company_no: Option<String>,
    /// On the wire `contract_validity`, a whole number. Source: `spec/eco/sign.flow.create.yaml:31`.
    pub contract_validity: Option<i64>,
    /// On the wire `jump_url`, a text. Source: `spec/eco/sign.flow.create.yaml:32`.
    pub jump_url: Option<String>,
    /// On the wire `merchant_mini_sign_url`, a text. Source: `spec/eco/sign.flow.create.yaml:33`.
    pub merchant_mini_sign_url: Option<String>,
    /// On the wire `notice_developer_url`, a text. Source: `spec/eco/sign.flow.create.yaml:34`.
    pub notice_developer_url: Option<String>,
    /// On the wire `platform_order_no`, a text. Source: `spec/eco/sign.flow.create.yaml:35`.
    pub platform_order_no: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/eco/sign.flow.create.yaml:36`.
    pub serial_no: Option<String>,
    /// On the wire `sign_model`, a whole number. Source: `spec/eco/sign.flow.create.yaml:37`.
    pub sign_model: Option<i64>,
}

impl ConfigInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            attachment_explain: None,
            collect_attachement: None,
            collect_cert_types: Vec::new(),
            company_no: None,
            contract_validity: None,
            jump_url: None,
            merchant_mini_sign_url: None,
            notice_developer_url: None,
            platform_order_no: None,
            serial_no: None,
            sign_model: None,
        }
    }

    /// Sets [`attachment_explain`](Self::attachment_explain).
    #[inline]
    pub fn attachment_explain(mut self, attachment_explain: AttachmentExplain) -> Self {
        self.attachment_explain = Some(attachment_explain);
        self
    }

    /// Sets [`collect_attachement`](Self::collect_attachement).
    #[inline]
    pub fn collect_attachement(mut self, collect_attachement: bool) -> Self {
        self.collect_attachement = Some(collect_attachement);
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
}

impl record::Record for ConfigInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONFIG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attachment_explain),
            1 => Some(&self.collect_attachement),
            2 => Some(&self.collect_cert_types),
            3 => Some(&self.company_no),
            4 => Some(&self.contract_validity),
            5 => Some(&self.jump_url),
            6 => Some(&self.merchant_mini_sign_url),
            7 => Some(&self.notice_developer_url),
            8 => Some(&self.platform_order_no),
            9 => Some(&self.serial_no),
            10 => Some(&self.sign_model),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attachment_explain),
            1 => Some(&mut self.collect_attachement),
            2 => Some(&mut self.collect_cert_types),
            3 => Some(&mut self.company_no),
            4 => Some(&mut self.contract_validity),
            5 => Some(&mut self.jump_url),
            6 => Some(&mut self.merchant_mini_sign_url),
            7 => Some(&mut self.notice_developer_url),
            8 => Some(&mut self.platform_order_no),
            9 => Some(&mut self.serial_no),
            10 => Some(&mut self.sign_model),
            _ => None,
        }
    }
}

impl Default for ConfigInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ConfigInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConfigInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConfigInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Detail`.
///
/// Source: `spec/eco/sign.flow.create.yaml:39`.
#[must_use]
#[non_exhaustive]
pub struct Detail {
    /// On the wire `code`, a text. Source: `spec/eco/sign.flow.create.yaml:41`.
    pub code: Option<String>,
    /// On the wire `description`, a text. Source: `spec/eco/sign.flow.create.yaml:42`.
    pub description: Option<String>,
    /// On the wire `order`, a whole number. Source: `spec/eco/sign.flow.create.yaml:43`.
    pub order: Option<i64>,
}

impl Detail {
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

impl record::Record for Detail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DETAIL
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

impl Default for Detail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Detail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Detail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Detail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignField`.
///
/// Source: `spec/eco/sign.flow.create.yaml:45`.
#[must_use]
#[non_exhaustive]
pub struct SignField {
    /// On the wire `auto_execute`, a text. Source: `spec/eco/sign.flow.create.yaml:47`.
    pub auto_execute: Option<String>,
    /// On the wire `signer`, a record of the kind `Signer`. Source: `spec/eco/sign.flow.create.yaml:48`.
    pub signer: Option<Signer>,
    /// On the wire `struct_key`, a text. Source: `spec/eco/sign.flow.create.yaml:49`.
    pub struct_key: Option<String>,
}

impl SignField {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auto_execute: None,
            signer: None,
            struct_key: None,
        }
    }

    /// Sets [`auto_execute`](Self::auto_execute).
    #[inline]
    pub fn auto_execute(mut self, auto_execute: impl Into<String>) -> Self {
        self.auto_execute = Some(auto_execute.into());
        self
    }

    /// Sets [`signer`](Self::signer).
    #[inline]
    pub fn signer(mut self, signer: Signer) -> Self {
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

impl record::Record for SignField {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FIELD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auto_execute),
            1 => Some(&self.signer),
            2 => Some(&self.struct_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auto_execute),
            1 => Some(&mut self.signer),
            2 => Some(&mut self.struct_key),
            _ => None,
        }
    }
}

impl Default for SignField {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignField {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignField {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Signer`.
///
/// Source: `spec/eco/sign.flow.create.yaml:51`.
#[must_use]
#[non_exhaustive]
pub struct Signer {
    /// On the wire `email`, a text. Source: `spec/eco/sign.flow.create.yaml:53`.
    pub email: Option<String>,
    /// On the wire `id_number`, a text. Source: `spec/eco/sign.flow.create.yaml:54`.
    pub id_number: Option<String>,
    /// On the wire `id_type`, a text. Source: `spec/eco/sign.flow.create.yaml:55`.
    pub id_type: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/eco/sign.flow.create.yaml:56`.
    pub mobile: Option<String>,
    /// On the wire `name`, a text. Source: `spec/eco/sign.flow.create.yaml:57`.
    pub name: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/eco/sign.flow.create.yaml:58`.
    pub user_id: Option<String>,
}

impl Signer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            email: None,
            id_number: None,
            id_type: None,
            mobile: None,
            name: None,
            user_id: None,
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

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for Signer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.email),
            1 => Some(&self.id_number),
            2 => Some(&self.id_type),
            3 => Some(&self.mobile),
            4 => Some(&self.name),
            5 => Some(&self.user_id),
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
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for Signer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Signer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Signer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Signer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TemplateInfo`.
///
/// Source: `spec/eco/sign.flow.create.yaml:60`.
#[must_use]
#[non_exhaustive]
pub struct TemplateInfo {
    /// On the wire `fill_contents`, a list; each element is a record of the kind `FillContent`. Source:
    /// `spec/eco/sign.flow.create.yaml:62`.
    pub fill_contents: Vec<super::types::FillContent>,
    /// On the wire `name`, a text. Source: `spec/eco/sign.flow.create.yaml:63`.
    pub name: Option<String>,
    /// On the wire `signfields`, a record of the kind `SignField`. Source: `spec/eco/sign.flow.create.yaml:64`.
    pub signfields: Option<SignField>,
    /// On the wire `template_id`, a text. Source: `spec/eco/sign.flow.create.yaml:65`.
    pub template_id: Option<String>,
}

impl TemplateInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            fill_contents: Vec::new(),
            name: None,
            signfields: None,
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
    pub fn signfields(mut self, signfields: SignField) -> Self {
        self.signfields = Some(signfields);
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for TemplateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_INFO
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

impl Default for TemplateInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.sign.flow.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignFlowCreateErrorCode {
    /// On the wire `PARAM_ERROR`. Source: `spec/eco/sign.flow.create.yaml:68`.
    ParamError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/sign.flow.create.yaml:69`.
    SystemError,
    /// On the wire `SERIAL_NO_IS_EXIST`. Source: `spec/eco/sign.flow.create.yaml:70`.
    SerialNoIsExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SignFlowCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_ERROR", Self::ParamError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SERIAL_NO_IS_EXIST", Self::SerialNoIsExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SignFlowCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
