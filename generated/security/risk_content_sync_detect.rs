//! `alipay.security.risk.content.sync.detect` · 内容风险同步识别对外开放接口
//!
//! Check text or an image for risky content at once.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.content.sync.detect.yaml`.

use crate::{record, schema};

static RISK_CONTENT_SYNC_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentSyncDetect",
    file: "spec/security/risk.content.sync.detect.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "tinyapp-eco-open",
                            "miniappcloud",
                            "miniappcloud-oss",
                            "digital-tech",
                            "digital-tech-poc",
                        ],
                    ),
                    13,
                ),
            ],
            ..schema::FieldDef::text("channel", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["PICTURE", "TEXT"]), 24),
            ],
            ..schema::FieldDef::text("content_type", 21)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxItems(1), 34)],
            ..schema::FieldDef::new(
                "data_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                29,
            )
        },
        schema::FieldDef::text("open_id", 36),
        schema::FieldDef::text("products", 37),
        schema::FieldDef::text("request_id", 49),
        schema::FieldDef::text("tenants", 55),
        schema::FieldDef::text("user_id", 56),
    ],
    rules: &[],
};

static RISK_CONTENT_SYNC_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentSyncDetectResponse",
    file: "spec/security/risk.content.sync.detect.yaml",
    fields: &[
        schema::FieldDef::new(
            "detect_check_labels",
            schema::Kind::Record(&DETECT_CHECK_LABEL),
            63,
        ),
        schema::FieldDef::new("is_meter", schema::Kind::Boolean, 64),
        schema::FieldDef::new("is_sync", schema::Kind::Boolean, 65),
        schema::FieldDef::text("meter_products", 66),
        schema::FieldDef::text("request_id", 67),
        schema::FieldDef::text("result_code", 68),
        schema::FieldDef::text("result_msg", 69),
        schema::FieldDef::text("suggestion", 70),
    ],
    rules: &[],
};

static DETECT_CHECK_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DetectCheckLabel",
    file: "spec/security/risk.content.sync.detect.yaml",
    fields: &[
        schema::FieldDef::text("label", 84),
        schema::FieldDef::text("rate", 101),
        schema::FieldDef::new(
            "sub_check_labels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_CHECK_LABEL),
                    limits: &[],
                },
            ),
            102,
        ),
    ],
    rules: &[],
};

static SUB_CHECK_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubCheckLabel",
    file: "spec/security/risk.content.sync.detect.yaml",
    fields: &[
        schema::FieldDef::new("hit_strategy", schema::Kind::Integer, 107),
        schema::FieldDef::text("rate", 115),
        schema::FieldDef::text("sub_label", 116),
    ],
    rules: &[],
};

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
        Self {
            channel: None,
            content_type: None,
            data_list: Vec::new(),
            open_id: None,
            products: None,
            request_id: None,
            tenants: None,
            user_id: None,
        }
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

impl record::Record for RiskContentSyncDetect {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_CONTENT_SYNC_DETECT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel),
            1 => Some(&self.content_type),
            2 => Some(&self.data_list),
            3 => Some(&self.open_id),
            4 => Some(&self.products),
            5 => Some(&self.request_id),
            6 => Some(&self.tenants),
            7 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel),
            1 => Some(&mut self.content_type),
            2 => Some(&mut self.data_list),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.products),
            5 => Some(&mut self.request_id),
            6 => Some(&mut self.tenants),
            7 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for RiskContentSyncDetect {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskContentSyncDetect {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskContentSyncDetect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskContentSyncDetect {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for RiskContentSyncDetectResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_CONTENT_SYNC_DETECT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detect_check_labels),
            1 => Some(&self.is_meter),
            2 => Some(&self.is_sync),
            3 => Some(&self.meter_products),
            4 => Some(&self.request_id),
            5 => Some(&self.result_code),
            6 => Some(&self.result_msg),
            7 => Some(&self.suggestion),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detect_check_labels),
            1 => Some(&mut self.is_meter),
            2 => Some(&mut self.is_sync),
            3 => Some(&mut self.meter_products),
            4 => Some(&mut self.request_id),
            5 => Some(&mut self.result_code),
            6 => Some(&mut self.result_msg),
            7 => Some(&mut self.suggestion),
            _ => None,
        }
    }
}

impl Default for RiskContentSyncDetectResponse {
    #[inline]
    fn default() -> Self {
        Self {
            detect_check_labels: None,
            is_meter: None,
            is_sync: None,
            meter_products: None,
            request_id: None,
            result_code: None,
            result_msg: None,
            suggestion: None,
        }
    }
}

impl Clone for RiskContentSyncDetectResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskContentSyncDetectResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskContentSyncDetectResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for DetectCheckLabel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DETECT_CHECK_LABEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label),
            1 => Some(&self.rate),
            2 => Some(&self.sub_check_labels),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label),
            1 => Some(&mut self.rate),
            2 => Some(&mut self.sub_check_labels),
            _ => None,
        }
    }
}

impl Default for DetectCheckLabel {
    #[inline]
    fn default() -> Self {
        Self {
            label: None,
            rate: None,
            sub_check_labels: Vec::new(),
        }
    }
}

impl Clone for DetectCheckLabel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DetectCheckLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DetectCheckLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SubCheckLabel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_CHECK_LABEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.hit_strategy),
            1 => Some(&self.rate),
            2 => Some(&self.sub_label),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.hit_strategy),
            1 => Some(&mut self.rate),
            2 => Some(&mut self.sub_label),
            _ => None,
        }
    }
}

impl Default for SubCheckLabel {
    #[inline]
    fn default() -> Self {
        Self {
            hit_strategy: None,
            rate: None,
            sub_label: None,
        }
    }
}

impl Clone for SubCheckLabel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubCheckLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubCheckLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DetectCheckLabelLabel`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for DetectCheckLabelLabel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("porn", Self::Porn),
        ("terrorism", Self::Terrorism),
        ("politic", Self::Politic),
        ("ad", Self::Ad),
        ("adlaw", Self::Adlaw),
        ("contraband", Self::Contraband),
        ("abuse", Self::Abuse),
        ("flood", Self::Flood),
        ("negtive", Self::Negtive),
        ("other", Self::Other),
    ];
}

impl std::fmt::Debug for DetectCheckLabelLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskContentSyncDetectChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for RiskContentSyncDetectChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("tinyapp-eco-open", Self::TinyappEcoOpen),
        ("miniappcloud", Self::Miniappcloud),
        ("miniappcloud-oss", Self::MiniappcloudOss),
        ("digital-tech", Self::DigitalTech),
        ("digital-tech-poc", Self::DigitalTechPoc),
    ];
}

impl std::fmt::Debug for RiskContentSyncDetectChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskContentSyncDetectContentType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectContentType {
    /// `PICTURE`: Image.
    Picture,
    /// `TEXT`: Text.
    Text,
}

impl record::Enumeration for RiskContentSyncDetectContentType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PICTURE", Self::Picture),
        ("TEXT", Self::Text),
    ];
}

impl std::fmt::Debug for RiskContentSyncDetectContentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskContentSyncDetectProducts`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for RiskContentSyncDetectProducts {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TJ_POLITICS_MC", Self::TjPoliticsMc),
        ("TJ_PORN_MC", Self::TjPornMc),
        ("TJ_ILLEGAL_MC", Self::TjIllegalMc),
        ("TJ_TERRORISM_MC", Self::TjTerrorismMc),
        ("TJ_ABUSES_MC", Self::TjAbusesMc),
    ];
}

impl std::fmt::Debug for RiskContentSyncDetectProducts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskContentSyncDetectResponseSuggestion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectResponseSuggestion {
    /// `pass`: Let through (通过).
    Pass,
    /// `block`: Block (拦截).
    Block,
    /// `review`: Review (复核).
    Review,
}

impl record::Enumeration for RiskContentSyncDetectResponseSuggestion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pass", Self::Pass),
        ("block", Self::Block),
        ("review", Self::Review),
    ];
}

impl std::fmt::Debug for RiskContentSyncDetectResponseSuggestion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.content.sync.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskContentSyncDetectErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskContentSyncDetectErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskContentSyncDetectErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
