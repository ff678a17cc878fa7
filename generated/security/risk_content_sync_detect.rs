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
/// Answered by [`RiskContentSyncDetectResponse`], or by an error with a [`RiskContentSyncDetectErrorCode`].
#[doc(alias = "alipay.security.risk.content.sync.detect")]
#[doc(alias = "内容风险同步识别对外开放接口")]
#[doc(alias = "风险")]
#[must_use]
#[non_exhaustive]
pub struct RiskContentSyncDetect {
    /// Source channel, according to the product that was applied for.
    ///
    /// On the wire `channel` (来源渠道); required in some cases. Source:
    /// `spec/security/risk.content.sync.detect.yaml:10`.
    pub channel: Option<record::Choice<RiskContentSyncDetectChannel>>,
    /// Kind of content.
    ///
    /// On the wire `content_type` (送检内容类型); required in some cases. Source:
    /// `spec/security/risk.content.sync.detect.yaml:21`.
    pub content_type: Option<record::Choice<RiskContentSyncDetectContentType>>,
    /// Content to check, one element; strip markup, emoji and formatting to avoid false hits.
    ///
    /// On the wire `data_list` (用户发表内容); required in some cases; at most 1 item (advisory). Source:
    /// `spec/security/risk.content.sync.detect.yaml:29`.
    pub data_list: Vec<String>,
    /// Open id of the user.
    ///
    /// On the wire `open_id`. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:36`.
    pub open_id: Option<String>,
    /// Checks to run; further codes on agreement with Ant.
    ///
    /// On the wire `products`; required in some cases; other values may be added. Example: `TJ_POLITICS_MC`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:37`.
    pub products: Option<record::Choice<RiskContentSyncDetectProducts>>,
    /// Unique request number.
    ///
    /// On the wire `request_id` (唯一请求ID); required in some cases. Example: `2015123235324534`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:49`.
    pub request_id: Option<String>,
    /// Tenant.
    ///
    /// On the wire `tenants` (租户ID). Source: `spec/security/risk.content.sync.detect.yaml:55`.
    pub tenants: Option<String>,
    /// Account that published the content.
    ///
    /// On the wire `user_id` (内容发布账号ID). Example: `2088000000000001`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:56`.
    pub user_id: Option<String>,
}

impl RiskContentSyncDetect {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.security.risk.content.sync.detect` (内容风险同步识别对外开放接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RiskContentSyncDetectResponse {
    /// Risk labels found.
    ///
    /// On the wire `detect_check_labels` (风险识别标签内容). Source:
    /// `spec/security/risk.content.sync.detect.yaml:63`.
    pub detect_check_labels: Option<DetectCheckLabel>,
    /// Whether the call is charged.
    ///
    /// On the wire `is_meter` (是否计费). Source: `spec/security/risk.content.sync.detect.yaml:64`.
    pub is_meter: Option<bool>,
    /// Whether the result came back synchronously.
    ///
    /// On the wire `is_sync` (是否同步返回). Source: `spec/security/risk.content.sync.detect.yaml:65`.
    pub is_sync: Option<bool>,
    /// Products metered, separated by semicolons.
    ///
    /// On the wire `meter_products` (计量产品). Source: `spec/security/risk.content.sync.detect.yaml:66`.
    pub meter_products: Option<String>,
    /// Request number.
    ///
    /// On the wire `request_id` (业务请求ID). Example: `2015123235324534`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:67`.
    pub request_id: Option<String>,
    /// Result code.
    ///
    /// On the wire `result_code` (业务返回结果码). Example: `SUCCESS`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:68`.
    pub result_code: Option<String>,
    /// Result message.
    ///
    /// On the wire `result_msg`. Example: `成功`. Source: `spec/security/risk.content.sync.detect.yaml:69`.
    pub result_msg: Option<String>,
    /// Suggested treatment.
    ///
    /// On the wire `suggestion` (处置建议). Example: `pass`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:70`.
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
///
/// Source: `spec/security/risk.content.sync.detect.yaml:81`.
#[non_exhaustive]
pub struct DetectCheckLabel {
    /// First-level label of the risk; the current list comes from Ant.
    ///
    /// On the wire `label` (分类信息); other values may be added. Example: `porn`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:84`.
    pub label: Option<record::Choice<DetectCheckLabelLabel>>,
    /// Score of the first-level label.
    ///
    /// On the wire `rate` (一级标签分值). Example: `0.38`. Source: `spec/security/risk.content.sync.detect.yaml:101`.
    pub rate: Option<String>,
    /// Sub-labels, possibly several.
    ///
    /// On the wire `sub_check_labels` (子分类信息). Source: `spec/security/risk.content.sync.detect.yaml:102`.
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
///
/// Source: `spec/security/risk.content.sync.detect.yaml:104`.
#[non_exhaustive]
pub struct SubCheckLabel {
    /// What the machine check hit.
    ///
    /// On the wire `hit_strategy` (机器审核内容的类型); one of `0`, `1`. Example: `0`. Source:
    /// `spec/security/risk.content.sync.detect.yaml:107`.
    ///
    /// Values:
    ///
    /// - `0`: Image content. (图片内容)
    /// - `1`: Text in the image. (图片上的文字)
    pub hit_strategy: Option<i64>,
    /// Confidence; 100 is highest, 0 lowest.
    ///
    /// On the wire `rate` (置信度分数). Example: `0.38`. Source: `spec/security/risk.content.sync.detect.yaml:115`.
    pub rate: Option<String>,
    /// Second-level label; codes come from Ant.
    ///
    /// On the wire `sub_label` (二级子分类). Source: `spec/security/risk.content.sync.detect.yaml:116`.
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
///
/// Source: `spec/security/risk.content.sync.detect.yaml:88`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DetectCheckLabelLabel {
    /// Pornography.
    ///
    /// On the wire `porn` (色情).
    Porn,
    /// Violence and terror.
    ///
    /// On the wire `terrorism` (暴恐).
    Terrorism,
    /// Politics.
    ///
    /// On the wire `politic` (涉政).
    Politic,
    /// Advertising.
    ///
    /// On the wire `ad` (广告).
    Ad,
    /// Advertising law.
    ///
    /// On the wire `adlaw` (广告法).
    Adlaw,
    /// Prohibited.
    ///
    /// On the wire `contraband` (违禁).
    Contraband,
    /// Abuse.
    ///
    /// On the wire `abuse` (谩骂).
    Abuse,
    /// Flooding.
    ///
    /// On the wire `flood` (灌水).
    Flood,
    /// Against values.
    ///
    /// On the wire `negtive` (涉价值观).
    Negtive,
    /// Other.
    ///
    /// On the wire `other` (其他).
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
///
/// Source: `spec/security/risk.content.sync.detect.yaml:15`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectChannel {
    /// Riskgo content check.
    ///
    /// On the wire `tinyapp-eco-open`.
    TinyappEcoOpen,
    /// Mini program cloud, text.
    ///
    /// On the wire `miniappcloud` (文本).
    Miniappcloud,
    /// Mini program cloud, image.
    ///
    /// On the wire `miniappcloud-oss`.
    MiniappcloudOss,
    /// Digital technology, production.
    ///
    /// On the wire `digital-tech` (数科生产).
    DigitalTech,
    /// Digital technology, trial.
    ///
    /// On the wire `digital-tech-poc`.
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
///
/// Source: `spec/security/risk.content.sync.detect.yaml:26`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectContentType {
    /// Image.
    ///
    /// On the wire `PICTURE`.
    Picture,
    /// Text.
    ///
    /// On the wire `TEXT`.
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
///
/// Source: `spec/security/risk.content.sync.detect.yaml:41`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectProducts {
    /// Sensitive.
    ///
    /// On the wire `TJ_POLITICS_MC` (敏感).
    TjPoliticsMc,
    /// Pornography.
    ///
    /// On the wire `TJ_PORN_MC` (色情).
    TjPornMc,
    /// Prohibited.
    ///
    /// On the wire `TJ_ILLEGAL_MC` (违禁).
    TjIllegalMc,
    /// Violence and terror.
    ///
    /// On the wire `TJ_TERRORISM_MC` (暴恐).
    TjTerrorismMc,
    /// Abuse.
    ///
    /// On the wire `TJ_ABUSES_MC` (谩骂).
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
///
/// Source: `spec/security/risk.content.sync.detect.yaml:74`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskContentSyncDetectResponseSuggestion {
    /// Let through.
    ///
    /// On the wire `pass` (通过).
    Pass,
    /// Block.
    ///
    /// On the wire `block` (拦截).
    Block,
    /// Review.
    ///
    /// On the wire `review` (复核).
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
/// Codes that any API can answer are not among them.
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
