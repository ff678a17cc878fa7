//! `alipay.eco.sign.flow.create` · 创建流程（E签宝）
//!
//! Create a signing flow.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/create`. Described in
//! `spec/eco/sign.flow.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.sign.flow.create` (创建流程（E签宝）).
///
/// Create a signing flow.
///
/// ```
/// use alipay::eco::SignFlowCreate;
///
/// let request = SignFlowCreate::new()
///     .business_scene("商品签收");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/create`. Described in
/// `spec/eco/sign.flow.create.yaml`.
/// Returns [`SignFlowCreateResponse`], or an error with a [`SignFlowCreateErrorCode`].
#[doc(alias = "alipay.eco.sign.flow.create")]
#[doc(alias = "/v3/alipay/eco/sign/flow/create")]
#[doc(alias = "创建流程（E签宝）")]
#[doc(alias = "创建流程")]
#[must_use]
#[non_exhaustive]
pub struct SignFlowCreate {
    /// Attachments.
    ///
    /// 附件信息.
    pub attachments: Vec<super::types::Attachment>,
    /// Subject of the flow.
    ///
    /// 流程主题. Example: `商品签收`.
    pub business_scene: Option<String>,
    /// Flow settings.
    ///
    /// 流程配置信息.
    pub config_info: Option<ConfigInfo>,
    /// Templates.
    ///
    /// 模板信息.
    pub template_infos: Vec<TemplateInfo>,
}

impl SignFlowCreate {
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

/// The response of `alipay.eco.sign.flow.create` (创建流程（E签宝）).
#[non_exhaustive]
pub struct SignFlowCreateResponse {
    /// Flow id.
    ///
    /// 流程Id. Example: `56b75290982d472b8d60133cd9a747a3`.
    pub flow_id: Option<String>,
}

/// What signers are told about the attachments to upload.
///
/// | Field | Limits |
/// |---|---|
/// | [`title`](Self::title) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AttachmentExplain {
    /// Whether up to 10 more pictures may be uploaded beyond the listed ones.
    ///
    /// 允许上传更多附件. Defaults to `false`. Example: `true`.
    pub allow_more_uploads: Option<bool>,
    /// Description.
    ///
    /// 描述. Example: `请仔细检查手机外观，如有划痕部位请仔细拍摄。`.
    pub description: Option<String>,
    /// Attachments to collect.
    ///
    /// 附件列表.
    pub details: Vec<Detail>,
    /// Title of the attachments; required if `collect_attachement` is true.
    ///
    /// 附件标题; required in some cases. Example: `请上传手机照片`.
    pub title: Option<String>,
}

impl AttachmentExplain {
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

/// Settings of a signing flow.
///
/// | Field | Limits |
/// |---|---|
/// | [`attachment_explain`](Self::attachment_explain) | required in some cases |
/// | [`merchant_mini_sign_url`](Self::merchant_mini_sign_url) | required in some cases |
/// | [`sign_model`](Self::sign_model) | one of `0`, `1` |
#[must_use]
#[non_exhaustive]
pub struct ConfigInfo {
    /// Attachment task; required if `collect_attachement` is true.
    ///
    /// 附件信息; required in some cases.
    pub attachment_explain: Option<AttachmentExplain>,
    /// Whether to collect attachments.
    ///
    /// 是否收集附件. Example: `true`.
    pub collect_attachement: Option<bool>,
    /// Kinds of certificates to collect.
    ///
    /// 收集证件类型列表. Example: `IDCARD`.
    pub collect_cert_types: Vec<String>,
    /// Logistics company code, as in `SF`.
    ///
    /// 公司编号; other values may be added. Example: `SF`.
    pub company_no: Option<record::Choice<ConfigInfoCompanyNo>>,
    /// Expiry of the document.
    ///
    /// 文档过期时间. Example: `1577243641153`.
    pub contract_validity: Option<i64>,
    /// Alipay mini program page to jump to.
    ///
    /// 支付宝小程序跳转.
    pub jump_url: Option<String>,
    /// Mini program page for signing; required if `sign_model` is 1\.
    ///
    /// 商户小程序签署地址; required in some cases.
    pub merchant_mini_sign_url: Option<String>,
    /// Callback address, called during signing and at its end.
    ///
    /// 回调地址. Example: `https://abc.com/callback`.
    pub notice_developer_url: Option<String>,
    /// Platform order number.
    ///
    /// 平台订单号. Example: `DD1234`.
    pub platform_order_no: Option<String>,
    /// Waybill number.
    ///
    /// 物流单号. Example: `1576726491.1902587`.
    pub serial_no: Option<String>,
    /// Where the document is signed.
    ///
    /// 签署方式; one of `0`, `1`. Defaults to `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: e-sign mini program.
    /// - `1`: Merchant's mini program (商户小程序签署).
    pub sign_model: Option<i64>,
}

impl ConfigInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn company_no(
        mut self,
        company_no: impl Into<record::Choice<ConfigInfoCompanyNo>>,
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
}

/// An attachment to collect from signers.
///
/// | Field | Limits |
/// |---|---|
/// | [`code`](Self::code) | required in some cases |
/// | [`description`](Self::description) | required in some cases |
/// | [`order`](Self::order) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct Detail {
    /// Attachment key; fixed keys make the system check identity card pictures.
    ///
    /// 英文描述; required in some cases; other values may be added. Example: `phonePicture`.
    pub code: Option<record::Choice<DetailCode>>,
    /// Description in Chinese; required if `collectAttachement` is true.
    ///
    /// Required in some cases. Example: `手机正面照`.
    pub description: Option<String>,
    /// Order; required if `collectAttachement` is true.
    ///
    /// 顺序; required in some cases. Example: `1`.
    pub order: Option<i64>,
}

impl Detail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<record::Choice<DetailCode>>) -> Self {
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

/// A signature area and who signs it.
#[must_use]
#[non_exhaustive]
pub struct SignField {
    /// Whether the platform signs automatically.
    ///
    /// 平台自动签. Example: `true`.
    pub auto_execute: Option<String>,
    /// The signer.
    ///
    /// 签署人信息.
    pub signer: Option<Signer>,
    /// Id of the template component.
    ///
    /// 模板组件id. Example: `13800000000e433784636126b33b08a3`.
    pub struct_key: Option<String>,
}

impl SignField {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// A person who signs.
///
/// | Field | Limits |
/// |---|---|
/// | [`id_type`](Self::id_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct Signer {
    /// Email address.
    ///
    /// 邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Certificate number.
    ///
    /// 证件号. Example: `110101190001010000`.
    pub id_number: Option<String>,
    /// Kind of certificate; required if a number is given.
    ///
    /// 证件类型; required in some cases. Defaults to `CRED_PSN_CH_IDCARD`. Example: `CRED_PSN_CH_IDCARD`.
    pub id_type: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `某某`.
    pub name: Option<String>,
    /// Alipay user id.
    ///
    /// 支付宝userId. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl Signer {
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

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// A contract template with its content and signers.
#[must_use]
#[non_exhaustive]
pub struct TemplateInfo {
    /// Content to fill in.
    pub fill_contents: Vec<super::types::FillContent>,
    /// File name.
    ///
    /// 文件名称. Example: `iphone手机签收单`.
    pub name: Option<String>,
    /// Signature area.
    ///
    /// 签署区.
    pub signfields: Option<SignField>,
    /// Template id.
    ///
    /// 模板id. Example: `6b95e887c4b342a8b6501bd334b286df`.
    pub template_id: Option<String>,
}

impl TemplateInfo {
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

/// The values of the platform's type `DetailCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DetailCode {
    /// `ESIGN_IDCARD`: Front of the identity card.
    EsignIdcard,
    /// `ESIGN_BACK_IDCARD`: Back of the identity card.
    EsignBackIdcard,
}

record::enumeration!(
    DetailCode, "ESIGN_IDCARD" EsignIdcard, "ESIGN_BACK_IDCARD" EsignBackIdcard
);

/// The values of the platform's type `ConfigInfoCompanyNo`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConfigInfoCompanyNo {
    /// `SF`: SF Express.
    Sf,
}

record::enumeration!(ConfigInfoCompanyNo, "SF" Sf);

/// The error codes of `alipay.eco.sign.flow.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignFlowCreateErrorCode {
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SERIAL_NO_IS_EXIST`.
    SerialNoIsExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SignFlowCreateErrorCode, "PARAM_ERROR" ParamError, "SYSTEM_ERROR" SystemError,
    "SERIAL_NO_IS_EXIST" SerialNoIsExist
);

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
    SignFlowCreate, SIGN_FLOW_CREATE, 0 attachments Vec::new(), 1 business_scene None, 2
    config_info None, 3 template_infos Vec::new()
);

record::record!(SignFlowCreateResponse, SIGN_FLOW_CREATE_RESPONSE, 0 flow_id None);

record::record!(
    AttachmentExplain, ATTACHMENT_EXPLAIN, 0 allow_more_uploads None, 1 description None,
    2 details Vec::new(), 3 title None
);

record::record!(
    ConfigInfo, CONFIG_INFO, 0 attachment_explain None, 1 collect_attachement None, 2
    collect_cert_types Vec::new(), 3 company_no None, 4 contract_validity None, 5
    jump_url None, 6 merchant_mini_sign_url None, 7 notice_developer_url None, 8
    platform_order_no None, 9 serial_no None, 10 sign_model None
);

record::record!(Detail, DETAIL, 0 code None, 1 description None, 2 order None);

record::record!(
    SignField, SIGN_FIELD, 0 auto_execute None, 1 signer None, 2 struct_key None
);

record::record!(
    Signer, SIGNER, 0 email None, 1 id_number None, 2 id_type None, 3 mobile None, 4 name
    None, 5 user_id None
);

record::record!(
    TemplateInfo, TEMPLATE_INFO, 0 fill_contents Vec::new(), 1 name None, 2 signfields
    None, 3 template_id None
);

static SIGN_FLOW_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCreate",
    file: "spec/eco/sign.flow.create.yaml",
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
        schema::Row::Plain("config_info", schema::Kind::Record(&CONFIG_INFO)),
        schema::Row::Plain(
            "template_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14],
};

static SIGN_FLOW_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCreateResponse",
    file: "spec/eco/sign.flow.create.yaml",
    rows: &[schema::Row::Text("flow_id")],
    rules: &[],
    lines: &[],
};

static ATTACHMENT_EXPLAIN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttachmentExplain",
    file: "spec/eco/sign.flow.create.yaml",
    rows: &[
        schema::Row::Plain("allow_more_uploads", schema::Kind::Boolean),
        schema::Row::Text("description"),
        schema::Row::Plain(
            "details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[23, 29, 30, 31],
};

static CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfigInfo",
    file: "spec/eco/sign.flow.create.yaml",
    rows: &[
        schema::Row::Plain(
            "attachment_explain",
            schema::Kind::Record(&ATTACHMENT_EXPLAIN),
        ),
        schema::Row::Plain("collect_attachement", schema::Kind::Boolean),
        schema::Row::Plain(
            "collect_cert_types",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
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
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
    ],
    rules: &[],
    lines: &[41, 46, 47, 52, 60, 61, 62, 67, 72, 73, 74, 78],
};

static DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Detail",
    file: "spec/eco/sign.flow.create.yaml",
    rows: &[
        schema::Row::Text("code"),
        schema::Row::Text("description"),
        schema::Row::Plain("order", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[87, 97, 102],
};

static SIGN_FIELD: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignField",
    file: "spec/eco/sign.flow.create.yaml",
    rows: &[
        schema::Row::Text("auto_execute"),
        schema::Row::Plain("signer", schema::Kind::Record(&SIGNER)),
        schema::Row::Text("struct_key"),
    ],
    rules: &[],
    lines: &[112, 117, 118],
};

static SIGNER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Signer",
    file: "spec/eco/sign.flow.create.yaml",
    rows: &[
        schema::Row::Text("email"),
        schema::Row::Text("id_number"),
        schema::Row::Text("id_type"),
        schema::Row::Text("mobile"),
        schema::Row::Text("name"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[127, 128, 129, 136, 137, 138],
};

static TEMPLATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateInfo",
    file: "spec/eco/sign.flow.create.yaml",
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
        schema::Row::Plain("signfields", schema::Kind::Record(&SIGN_FIELD)),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[143, 144, 145, 146],
};
