//! `alipay.eco.sign.flow.create` · 创建流程（E签宝）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/create`. Described in
//! `spec/eco/sign.flow.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/sign.flow.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.sign.flow.create",
    title: "创建流程（E签宝）",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PARAM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 69,
        },
        schema::ErrorDef {
            code: "SERIAL_NO_IS_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 70,
        },
    ],
};

static SIGN_FLOW_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "attachments",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ATTACHMENT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "business_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "config_info",
            kind: schema::Kind::Record(&CONFIG_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "template_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static SIGN_FLOW_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "flow_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static ATTACHMENT_EXPLAIN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttachmentExplain",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "allow_more_uploads",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "details",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfigInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "attachment_explain",
            kind: schema::Kind::Record(&ATTACHMENT_EXPLAIN),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "collect_attachement",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "collect_cert_types",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "company_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "contract_validity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "jump_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "merchant_mini_sign_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "notice_developer_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "platform_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "sign_model",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
    ],
    rules: &[],
};

static DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Detail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "order",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
    ],
    rules: &[],
};

static SIGN_FIELD: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignField",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "auto_execute",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "signer",
            kind: schema::Kind::Record(&SIGNER),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "struct_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
    ],
    rules: &[],
};

static SIGNER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Signer",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "id_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "id_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
    ],
    rules: &[],
};

static TEMPLATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "fill_contents",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::FILL_CONTENT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "signfields",
            kind: schema::Kind::Record(&SIGN_FIELD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct SignFlowCreate {
    /// The field `attachments`: a list; each element is a record of the kind `Attachment`.
    ///
    /// On the wire `attachments`. Source: `spec/eco/sign.flow.create.yaml:9`.
    pub attachments: Vec<super::types::Attachment>,
    /// The field `business_scene`: a text.
    ///
    /// On the wire `business_scene`. Source: `spec/eco/sign.flow.create.yaml:10`.
    pub business_scene: Option<String>,
    /// The field `config_info`: a record of the kind `ConfigInfo`.
    ///
    /// On the wire `config_info`. Source: `spec/eco/sign.flow.create.yaml:11`.
    pub config_info: Option<ConfigInfo>,
    /// The field `template_infos`: a list; each element is a record of the kind `TemplateInfo`.
    ///
    /// On the wire `template_infos`. Source: `spec/eco/sign.flow.create.yaml:12`.
    pub template_infos: Vec<TemplateInfo>,
}

impl SignFlowCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachments`](Self::attachments).
    #[inline]
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = super::types::Attachment>,
    ) -> Self {
        self.attachments = attachments.into_iter().collect();
        self
    }

    /// Sets [`business_scene`](Self::business_scene).
    #[inline]
    #[must_use]
    pub fn business_scene(mut self, business_scene: impl Into<String>) -> Self {
        self.business_scene = Some(business_scene.into());
        self
    }

    /// Sets [`config_info`](Self::config_info).
    #[inline]
    #[must_use]
    pub fn config_info(mut self, config_info: ConfigInfo) -> Self {
        self.config_info = Some(config_info);
        self
    }

    /// Sets [`template_infos`](Self::template_infos).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.sign.flow.create` (创建流程（E签宝）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct SignFlowCreateResponse {
    /// The field `flow_id`: a text.
    ///
    /// On the wire `flow_id`. Source: `spec/eco/sign.flow.create.yaml:15`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct AttachmentExplain {
    /// The field `allow_more_uploads`: true or false.
    ///
    /// On the wire `allow_more_uploads`. Source: `spec/eco/sign.flow.create.yaml:20`.
    pub allow_more_uploads: Option<bool>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/eco/sign.flow.create.yaml:21`.
    pub description: Option<String>,
    /// The field `details`: a list; each element is a record of the kind `Detail`.
    ///
    /// On the wire `details`. Source: `spec/eco/sign.flow.create.yaml:22`.
    pub details: Vec<Detail>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/eco/sign.flow.create.yaml:23`.
    pub title: Option<String>,
}

impl AttachmentExplain {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allow_more_uploads`](Self::allow_more_uploads).
    #[inline]
    #[must_use]
    pub fn allow_more_uploads(mut self, allow_more_uploads: bool) -> Self {
        self.allow_more_uploads = Some(allow_more_uploads);
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`details`](Self::details).
    #[inline]
    #[must_use]
    pub fn details(mut self, details: impl IntoIterator<Item = Detail>) -> Self {
        self.details = details.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigInfo {
    /// The field `attachment_explain`: a record of the kind `AttachmentExplain`.
    ///
    /// On the wire `attachment_explain`. Source: `spec/eco/sign.flow.create.yaml:27`.
    pub attachment_explain: Option<AttachmentExplain>,
    /// The field `collect_attachement`: true or false.
    ///
    /// On the wire `collect_attachement`. Source: `spec/eco/sign.flow.create.yaml:28`.
    pub collect_attachement: Option<bool>,
    /// The field `collect_cert_types`: a list; each element is a text.
    ///
    /// On the wire `collect_cert_types`. Source: `spec/eco/sign.flow.create.yaml:29`.
    pub collect_cert_types: Vec<String>,
    /// The field `company_no`: a text.
    ///
    /// On the wire `company_no`. Source: `spec/eco/sign.flow.create.yaml:30`.
    pub company_no: Option<String>,
    /// The field `contract_validity`: a whole number.
    ///
    /// On the wire `contract_validity`. Source: `spec/eco/sign.flow.create.yaml:31`.
    pub contract_validity: Option<i64>,
    /// The field `jump_url`: a text.
    ///
    /// On the wire `jump_url`. Source: `spec/eco/sign.flow.create.yaml:32`.
    pub jump_url: Option<String>,
    /// The field `merchant_mini_sign_url`: a text.
    ///
    /// On the wire `merchant_mini_sign_url`. Source: `spec/eco/sign.flow.create.yaml:33`.
    pub merchant_mini_sign_url: Option<String>,
    /// The field `notice_developer_url`: a text.
    ///
    /// On the wire `notice_developer_url`. Source: `spec/eco/sign.flow.create.yaml:34`.
    pub notice_developer_url: Option<String>,
    /// The field `platform_order_no`: a text.
    ///
    /// On the wire `platform_order_no`. Source: `spec/eco/sign.flow.create.yaml:35`.
    pub platform_order_no: Option<String>,
    /// The field `serial_no`: a text.
    ///
    /// On the wire `serial_no`. Source: `spec/eco/sign.flow.create.yaml:36`.
    pub serial_no: Option<String>,
    /// The field `sign_model`: a whole number.
    ///
    /// On the wire `sign_model`. Source: `spec/eco/sign.flow.create.yaml:37`.
    pub sign_model: Option<i64>,
}

impl ConfigInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachment_explain`](Self::attachment_explain).
    #[inline]
    #[must_use]
    pub fn attachment_explain(mut self, attachment_explain: AttachmentExplain) -> Self {
        self.attachment_explain = Some(attachment_explain);
        self
    }

    /// Sets [`collect_attachement`](Self::collect_attachement).
    #[inline]
    #[must_use]
    pub fn collect_attachement(mut self, collect_attachement: bool) -> Self {
        self.collect_attachement = Some(collect_attachement);
        self
    }

    /// Sets [`collect_cert_types`](Self::collect_cert_types).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn company_no(mut self, company_no: impl Into<String>) -> Self {
        self.company_no = Some(company_no.into());
        self
    }

    /// Sets [`contract_validity`](Self::contract_validity).
    #[inline]
    #[must_use]
    pub fn contract_validity(mut self, contract_validity: i64) -> Self {
        self.contract_validity = Some(contract_validity);
        self
    }

    /// Sets [`jump_url`](Self::jump_url).
    #[inline]
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets [`merchant_mini_sign_url`](Self::merchant_mini_sign_url).
    #[inline]
    #[must_use]
    pub fn merchant_mini_sign_url(
        mut self,
        merchant_mini_sign_url: impl Into<String>,
    ) -> Self {
        self.merchant_mini_sign_url = Some(merchant_mini_sign_url.into());
        self
    }

    /// Sets [`notice_developer_url`](Self::notice_developer_url).
    #[inline]
    #[must_use]
    pub fn notice_developer_url(
        mut self,
        notice_developer_url: impl Into<String>,
    ) -> Self {
        self.notice_developer_url = Some(notice_developer_url.into());
        self
    }

    /// Sets [`platform_order_no`](Self::platform_order_no).
    #[inline]
    #[must_use]
    pub fn platform_order_no(mut self, platform_order_no: impl Into<String>) -> Self {
        self.platform_order_no = Some(platform_order_no.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    #[must_use]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }

    /// Sets [`sign_model`](Self::sign_model).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct Detail {
    /// The field `code`: a text.
    ///
    /// On the wire `code`. Source: `spec/eco/sign.flow.create.yaml:41`.
    pub code: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/eco/sign.flow.create.yaml:42`.
    pub description: Option<String>,
    /// The field `order`: a whole number.
    ///
    /// On the wire `order`. Source: `spec/eco/sign.flow.create.yaml:43`.
    pub order: Option<i64>,
}

impl Detail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[inline]
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`order`](Self::order).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct SignField {
    /// The field `auto_execute`: a text.
    ///
    /// On the wire `auto_execute`. Source: `spec/eco/sign.flow.create.yaml:47`.
    pub auto_execute: Option<String>,
    /// The field `signer`: a record of the kind `Signer`.
    ///
    /// On the wire `signer`. Source: `spec/eco/sign.flow.create.yaml:48`.
    pub signer: Option<Signer>,
    /// The field `struct_key`: a text.
    ///
    /// On the wire `struct_key`. Source: `spec/eco/sign.flow.create.yaml:49`.
    pub struct_key: Option<String>,
}

impl SignField {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auto_execute`](Self::auto_execute).
    #[inline]
    #[must_use]
    pub fn auto_execute(mut self, auto_execute: impl Into<String>) -> Self {
        self.auto_execute = Some(auto_execute.into());
        self
    }

    /// Sets [`signer`](Self::signer).
    #[inline]
    #[must_use]
    pub fn signer(mut self, signer: Signer) -> Self {
        self.signer = Some(signer);
        self
    }

    /// Sets [`struct_key`](Self::struct_key).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct Signer {
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/eco/sign.flow.create.yaml:53`.
    pub email: Option<String>,
    /// The field `id_number`: a text.
    ///
    /// On the wire `id_number`. Source: `spec/eco/sign.flow.create.yaml:54`.
    pub id_number: Option<String>,
    /// The field `id_type`: a text.
    ///
    /// On the wire `id_type`. Source: `spec/eco/sign.flow.create.yaml:55`.
    pub id_type: Option<String>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/eco/sign.flow.create.yaml:56`.
    pub mobile: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/eco/sign.flow.create.yaml:57`.
    pub name: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/eco/sign.flow.create.yaml:58`.
    pub user_id: Option<String>,
}

impl Signer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`id_number`](Self::id_number).
    #[inline]
    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<String>) -> Self {
        self.id_number = Some(id_number.into());
        self
    }

    /// Sets [`id_type`](Self::id_type).
    #[inline]
    #[must_use]
    pub fn id_type(mut self, id_type: impl Into<String>) -> Self {
        self.id_type = Some(id_type.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    /// The field `fill_contents`: a list; each element is a record of the kind `FillContent`.
    ///
    /// On the wire `fill_contents`. Source: `spec/eco/sign.flow.create.yaml:62`.
    pub fill_contents: Vec<super::types::FillContent>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/eco/sign.flow.create.yaml:63`.
    pub name: Option<String>,
    /// The field `signfields`: a record of the kind `SignField`.
    ///
    /// On the wire `signfields`. Source: `spec/eco/sign.flow.create.yaml:64`.
    pub signfields: Option<SignField>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/eco/sign.flow.create.yaml:65`.
    pub template_id: Option<String>,
}

impl TemplateInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fill_contents`](Self::fill_contents).
    #[inline]
    #[must_use]
    pub fn fill_contents(
        mut self,
        fill_contents: impl IntoIterator<Item = super::types::FillContent>,
    ) -> Self {
        self.fill_contents = fill_contents.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`signfields`](Self::signfields).
    #[inline]
    #[must_use]
    pub fn signfields(mut self, signfields: SignField) -> Self {
        self.signfields = Some(signfields);
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
