//! `alipay.security.risk.content.sync.detect` · 内容风险同步识别对外开放接口
//!
//! Check text or an image for risky content at once.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.content.sync.detect.yaml`.

use crate::{record, schema};

/// A request of `alipay.security.risk.content.sync.detect` (内容风险同步识别对外开放接口).
///
/// Check text or an image for risky content at once.
///
/// ```
/// use alipay::security::RiskContentSyncDetect;
///
/// let request = RiskContentSyncDetect::new()
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`channel`](Self::channel) | required in some cases; one of its values |
/// | [`content_type`](Self::content_type) | required in some cases; one of its values |
/// | [`data_list`](Self::data_list) | required in some cases; at most 1 item (advisory) |
/// | [`products`](Self::products) | required in some cases |
/// | [`request_id`](Self::request_id) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.content.sync.detect.yaml`.
/// Returns [`RiskContentSyncDetectResponse`], or an error with a [`RiskContentSyncDetectErrorCode`].
#[doc(alias = "alipay.security.risk.content.sync.detect")]
#[doc(alias = "内容风险同步识别对外开放接口")]
#[doc(alias = "风险")]
#[must_use]
#[non_exhaustive]
pub struct RiskContentSyncDetect {
    /// Source channel, according to the product that was applied for.
    ///
    /// 来源渠道; required in some cases.
    pub channel: Option<record::Choice<RiskContentSyncDetectChannel>>,
    /// Kind of content.
    ///
    /// 送检内容类型; required in some cases.
    pub content_type: Option<record::Choice<RiskContentSyncDetectContentType>>,
    /// Content to check, one element; strip markup, emoji and formatting to avoid false hits.
    ///
    /// 用户发表内容; required in some cases; at most 1 item (advisory).
    pub data_list: Vec<String>,
    /// Open id of the user.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Checks to run; further codes on agreement with Ant.
    ///
    /// Required in some cases; other values may be added. Example: `TJ_POLITICS_MC`.
    pub products: Option<record::Choice<RiskContentSyncDetectProducts>>,
    /// Unique request number.
    ///
    /// 唯一请求ID; required in some cases. Example: `2015123235324534`.
    pub request_id: Option<String>,
    /// Tenant.
    ///
    /// 租户ID.
    pub tenants: Option<String>,
    /// Account that published the content.
    ///
    /// 内容发布账号ID. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl RiskContentSyncDetect {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(
        mut self,
        channel: impl Into<record::Choice<RiskContentSyncDetectChannel>>,
    ) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`content_type`](Self::content_type).
    #[inline]
    pub fn content_type(
        mut self,
        content_type: impl Into<record::Choice<RiskContentSyncDetectContentType>>,
    ) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets [`data_list`](Self::data_list).
    #[inline]
    pub fn data_list(
        mut self,
        data_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_list = data_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`products`](Self::products).
    #[inline]
    pub fn products(
        mut self,
        products: impl Into<record::Choice<RiskContentSyncDetectProducts>>,
    ) -> Self {
        self.products = Some(products.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets [`tenants`](Self::tenants).
    #[inline]
    pub fn tenants(mut self, tenants: impl Into<String>) -> Self {
        self.tenants = Some(tenants.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.security.risk.content.sync.detect` (内容风险同步识别对外开放接口).
#[non_exhaustive]
pub struct RiskContentSyncDetectResponse {
    /// Risk labels found.
    ///
    /// 风险识别标签内容.
    pub detect_check_labels: Option<DetectCheckLabel>,
    /// Whether the call is charged.
    ///
    /// 是否计费.
    pub is_meter: Option<bool>,
    /// Whether the result came back synchronously.
    ///
    /// 是否同步返回.
    pub is_sync: Option<bool>,
    /// Products metered, separated by semicolons.
    ///
    /// 计量产品.
    pub meter_products: Option<String>,
    /// Request number.
    ///
    /// 业务请求ID. Example: `2015123235324534`.
    pub request_id: Option<String>,
    /// Result code.
    ///
    /// 业务返回结果码. Example: `SUCCESS`.
    pub result_code: Option<String>,
    /// Result message.
    ///
    /// Example: `成功`.
    pub result_msg: Option<String>,
    /// Suggested treatment.
    ///
    /// 处置建议. Example: `pass`.
    pub suggestion: Option<record::Choice<RiskContentSyncDetectResponseSuggestion>>,
}

/// A risk label with score and sub-labels.
#[non_exhaustive]
pub struct DetectCheckLabel {
    /// First-level label of the risk; the current list comes from Ant.
    ///
    /// 分类信息; other values may be added. Example: `porn`.
    pub label: Option<record::Choice<DetectCheckLabelLabel>>,
    /// Score of the first-level label.
    ///
    /// 一级标签分值. Example: `0.38`.
    pub rate: Option<String>,
    /// Sub-labels, possibly several.
    ///
    /// 子分类信息.
    pub sub_check_labels: Vec<SubCheckLabel>,
}

/// A second-level risk label.
#[non_exhaustive]
pub struct SubCheckLabel {
    /// What the machine check hit.
    ///
    /// 机器审核内容的类型; one of `0`, `1`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Image content (图片内容).
    /// - `1`: Text in the image (图片上的文字).
    pub hit_strategy: Option<i64>,
    /// Confidence; 100 is highest, 0 lowest.
    ///
    /// 置信度分数. Example: `0.38`.
    pub rate: Option<String>,
    /// Second-level label; codes come from Ant.
    ///
    /// 二级子分类.
    pub sub_label: Option<String>,
}

/// The values of the platform's type `DetectCheckLabelLabel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DetectCheckLabelLabel {
    /// `porn`: Pornography (色情).
    Porn,
    /// `terrorism`: Violence and terror (暴恐).
    Terrorism,
    /// `politic`: Politics (涉政).
    Politic,
    /// `ad`: Advertising (广告).
    Ad,
    /// `adlaw`: Advertising law (广告法).
    Adlaw,
    /// `contraband`: Prohibited (违禁).
    Contraband,
    /// `abuse`: Abuse (谩骂).
    Abuse,
    /// `flood`: Flooding (灌水).
    Flood,
    /// `negtive`: Against values (涉价值观).
    Negtive,
    /// `other`: Other (其他).
    Other,
}

record::enumeration!(
    DetectCheckLabelLabel, "porn" Porn, "terrorism" Terrorism, "politic" Politic, "ad"
    Ad, "adlaw" Adlaw, "contraband" Contraband, "abuse" Abuse, "flood" Flood, "negtive"
    Negtive, "other" Other
);

/// The values of the platform's type `RiskContentSyncDetectChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectChannel {
    /// `tinyapp-eco-open`: Riskgo content check.
    TinyappEcoOpen,
    /// `miniappcloud`: Mini program cloud, text (文本).
    Miniappcloud,
    /// `miniappcloud-oss`: Mini program cloud, image.
    MiniappcloudOss,
    /// `digital-tech`: Digital technology, production (数科生产).
    DigitalTech,
    /// `digital-tech-poc`: Digital technology, trial.
    DigitalTechPoc,
}

record::enumeration!(
    RiskContentSyncDetectChannel, "tinyapp-eco-open" TinyappEcoOpen, "miniappcloud"
    Miniappcloud, "miniappcloud-oss" MiniappcloudOss, "digital-tech" DigitalTech,
    "digital-tech-poc" DigitalTechPoc
);

/// The values of the platform's type `RiskContentSyncDetectContentType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectContentType {
    /// `PICTURE`: Image.
    Picture,
    /// `TEXT`: Text.
    Text,
}

record::enumeration!(RiskContentSyncDetectContentType, "PICTURE" Picture, "TEXT" Text);

/// The values of the platform's type `RiskContentSyncDetectProducts`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectProducts {
    /// `TJ_POLITICS_MC`: Sensitive (敏感).
    TjPoliticsMc,
    /// `TJ_PORN_MC`: Pornography (色情).
    TjPornMc,
    /// `TJ_ILLEGAL_MC`: Prohibited (违禁).
    TjIllegalMc,
    /// `TJ_TERRORISM_MC`: Violence and terror (暴恐).
    TjTerrorismMc,
    /// `TJ_ABUSES_MC`: Abuse (谩骂).
    TjAbusesMc,
}

record::enumeration!(
    RiskContentSyncDetectProducts, "TJ_POLITICS_MC" TjPoliticsMc, "TJ_PORN_MC" TjPornMc,
    "TJ_ILLEGAL_MC" TjIllegalMc, "TJ_TERRORISM_MC" TjTerrorismMc, "TJ_ABUSES_MC"
    TjAbusesMc
);

/// The values of the platform's type `RiskContentSyncDetectResponseSuggestion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectResponseSuggestion {
    /// `pass`: Let through (通过).
    Pass,
    /// `block`: Block (拦截).
    Block,
    /// `review`: Review (复核).
    Review,
}

record::enumeration!(
    RiskContentSyncDetectResponseSuggestion, "pass" Pass, "block" Block, "review" Review
);

/// The error codes of `alipay.security.risk.content.sync.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskContentSyncDetectErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskContentSyncDetectErrorCode);

impl record::CallRequest for RiskContentSyncDetect {}

impl record::Request for RiskContentSyncDetect {
    type Response = RiskContentSyncDetectResponse;
    type ErrorCode = RiskContentSyncDetectErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.content.sync.detect",
        title: "内容风险同步识别对外开放接口",
        file: "spec/security/risk.content.sync.detect.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_CONTENT_SYNC_DETECT,
        response: &RISK_CONTENT_SYNC_DETECT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    RiskContentSyncDetect, RISK_CONTENT_SYNC_DETECT, 0 channel None, 1 content_type None,
    2 data_list Vec::new(), 3 open_id None, 4 products None, 5 request_id None, 6 tenants
    None, 7 user_id None
);

record::record!(
    RiskContentSyncDetectResponse, RISK_CONTENT_SYNC_DETECT_RESPONSE, 0
    detect_check_labels None, 1 is_meter None, 2 is_sync None, 3 meter_products None, 4
    request_id None, 5 result_code None, 6 result_msg None, 7 suggestion None
);

record::record!(
    DetectCheckLabel, DETECT_CHECK_LABEL, 0 label None, 1 rate None, 2 sub_check_labels
    Vec::new()
);

record::record!(
    SubCheckLabel, SUB_CHECK_LABEL, 0 hit_strategy None, 1 rate None, 2 sub_label None
);

static RISK_CONTENT_SYNC_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentSyncDetect",
    file: "spec/security/risk.content.sync.detect.yaml",
    rows: &[
        schema::Row::Limited(
            "channel",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "tinyapp-eco-open",
                            "miniappcloud",
                            "miniappcloud-oss",
                            "digital-tech",
                            "digital-tech-poc",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "content_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["PICTURE", "TEXT"]))],
        ),
        schema::Row::Limited(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Advisory(schema::Limit::MaxItems(1))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("products"),
        schema::Row::Text("request_id"),
        schema::Row::Text("tenants"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[10, 13, 21, 24, 29, 34, 36, 37, 49, 55, 56],
};

static RISK_CONTENT_SYNC_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentSyncDetectResponse",
    file: "spec/security/risk.content.sync.detect.yaml",
    rows: &[
        schema::Row::Plain(
            "detect_check_labels",
            schema::Kind::Record(&DETECT_CHECK_LABEL),
        ),
        schema::Row::Plain("is_meter", schema::Kind::Boolean),
        schema::Row::Plain("is_sync", schema::Kind::Boolean),
        schema::Row::Text("meter_products"),
        schema::Row::Text("request_id"),
        schema::Row::Text("result_code"),
        schema::Row::Text("result_msg"),
        schema::Row::Text("suggestion"),
    ],
    rules: &[],
    lines: &[],
};

static DETECT_CHECK_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DetectCheckLabel",
    file: "spec/security/risk.content.sync.detect.yaml",
    rows: &[
        schema::Row::Text("label"),
        schema::Row::Text("rate"),
        schema::Row::Plain(
            "sub_check_labels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_CHECK_LABEL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static SUB_CHECK_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubCheckLabel",
    file: "spec/security/risk.content.sync.detect.yaml",
    rows: &[
        schema::Row::Plain("hit_strategy", schema::Kind::Integer),
        schema::Row::Text("rate"),
        schema::Row::Text("sub_label"),
    ],
    rules: &[],
    lines: &[],
};
