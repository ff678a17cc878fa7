//! `alipay.security.risk.complaint.info.query` · 查询消费者投诉详情
//!
//! Query the details of a consumer complaint.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.query.yaml`.

use crate::{record, schema};

static RISK_COMPLAINT_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoQuery",
    file: "spec/security/risk.complaint.info.query.yaml",
    fields: &[
        schema::FieldDef::text("complain_id", 11),
        schema::FieldDef::new("record_id", schema::Kind::Integer, 17),
    ],
    rules: &[],
};

static RISK_COMPLAINT_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoQueryResponse",
    file: "spec/security/risk.complaint.info.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "certify_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("complain_amount", 21),
        schema::FieldDef::text("complain_content", 25),
        schema::FieldDef::text("complain_url", 26),
        schema::FieldDef::new(
            "complaint_trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLAINT_TRADE_INFO),
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("contact", 31),
        schema::FieldDef::text("gmt_complain", 32),
        schema::FieldDef::text("gmt_overdue", 33),
        schema::FieldDef::text("gmt_process", 34),
        schema::FieldDef::text("gmt_risk_finish_time", 35),
        schema::FieldDef::text("gmt_upgrade", 36),
        schema::FieldDef::text("gmt_upgrade_risk_finish_time", 37),
        schema::FieldDef::new("id", schema::Kind::Integer, 38),
        schema::FieldDef::new(
            "label_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("opposite_name", 44),
        schema::FieldDef::text("opposite_pid", 45),
        schema::FieldDef::text("process_code", 46),
        schema::FieldDef::new(
            "process_img_url_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            58,
        ),
        schema::FieldDef::text("process_message", 59),
        schema::FieldDef::text("process_remark", 60),
        schema::FieldDef::text("status", 61),
        schema::FieldDef::text("status_description", 78),
        schema::FieldDef::text("task_id", 79),
        schema::FieldDef::text("trade_no", 80),
        schema::FieldDef::text("upgrade_content", 85),
    ],
    rules: &[],
};

static COMPLAINT_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplaintTradeInfo",
    file: "spec/security/risk.complaint.info.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 91),
        schema::FieldDef::text("complaint_record_id", 92),
        schema::FieldDef::text("gmt_refund", 93),
        schema::FieldDef::text("gmt_trade", 94),
        schema::FieldDef::text("id", 95),
        schema::FieldDef::text("out_no", 96),
        schema::FieldDef::text("status", 97),
        schema::FieldDef::text("status_description", 109),
        schema::FieldDef::text("trade_no", 110),
    ],
    rules: &[],
};

/// A request of `alipay.security.risk.complaint.info.query` (查询消费者投诉详情).
///
/// Query the details of a consumer complaint.
///
/// ```
/// use alipay::security::RiskComplaintInfoQuery;
///
/// let request = RiskComplaintInfoQuery::new()
///     .complain_id("1001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`complain_id`](Self::complain_id) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.query.yaml`.
/// Answered by [`RiskComplaintInfoQueryResponse`], or by an error with a [`RiskComplaintInfoQueryErrorCode`].
#[doc(alias = "alipay.security.risk.complaint.info.query")]
#[doc(alias = "查询消费者投诉详情")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct RiskComplaintInfoQuery {
    /// Primary key of the complaint, as `id` of `alipay.security.risk.complaint.info.batchquery`.
    ///
    /// On the wire `complain_id` (投诉主表主键id); required in some cases. Example: `1001`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:11`.
    pub complain_id: Option<String>,
    /// Primary key.
    ///
    /// On the wire `record_id` (主键ID). Source: `spec/security/risk.complaint.info.query.yaml:17`.
    pub record_id: Option<i64>,
}

impl RiskComplaintInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            complain_id: None,
            record_id: None,
        }
    }

    /// Sets [`complain_id`](Self::complain_id).
    #[inline]
    pub fn complain_id(mut self, complain_id: impl Into<String>) -> Self {
        self.complain_id = Some(complain_id.into());
        self
    }

    /// Sets [`record_id`](Self::record_id).
    #[inline]
    pub fn record_id(mut self, record_id: i64) -> Self {
        self.record_id = Some(record_id);
        self
    }
}

impl record::Record for RiskComplaintInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_id),
            1 => Some(&self.record_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_id),
            1 => Some(&mut self.record_id),
            _ => None,
        }
    }
}

impl Default for RiskComplaintInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskComplaintInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskComplaintInfoQuery {}

impl record::Request for RiskComplaintInfoQuery {
    type Response = RiskComplaintInfoQueryResponse;
    type ErrorCode = RiskComplaintInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.complaint.info.query",
        title: "查询消费者投诉详情",
        file: "spec/security/risk.complaint.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Always,
        request: &RISK_COMPLAINT_INFO_QUERY,
        response: &RISK_COMPLAINT_INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.security.risk.complaint.info.query` (查询消费者投诉详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RiskComplaintInfoQueryResponse {
    /// Evidence images, as accessible URLs.
    ///
    /// On the wire `certify_info` (投诉凭证图片信息). Source: `spec/security/risk.complaint.info.query.yaml:20`.
    pub certify_info: Vec<String>,
    /// Total amount of the trades complained about, in yuan.
    ///
    /// On the wire `complain_amount` (投诉单涉及交易总金额); an amount of money as a decimal number. Source:
    /// `spec/security/risk.complaint.info.query.yaml:21`.
    pub complain_amount: Option<record::Amount>,
    /// What the user wrote.
    ///
    /// On the wire `complain_content` (用户投诉内容). Source: `spec/security/risk.complaint.info.query.yaml:25`.
    pub complain_content: Option<String>,
    /// Web address complained about.
    ///
    /// On the wire `complain_url` (投诉网址). Source: `spec/security/risk.complaint.info.query.yaml:26`.
    pub complain_url: Option<String>,
    /// Trades the complaint concerns.
    ///
    /// On the wire `complaint_trade_info_list` (投诉单涉及的交易信息). Source:
    /// `spec/security/risk.complaint.info.query.yaml:27`.
    pub complaint_trade_info_list: Vec<ComplaintTradeInfo>,
    /// Contact details.
    ///
    /// On the wire `contact` (联系方式). Source: `spec/security/risk.complaint.info.query.yaml:31`.
    pub contact: Option<String>,
    /// Time of the complaint.
    ///
    /// On the wire `gmt_complain` (投诉时间). Source: `spec/security/risk.complaint.info.query.yaml:32`.
    pub gmt_complain: Option<String>,
    /// Time by which the complaint expires.
    ///
    /// On the wire `gmt_overdue` (过期时间). Source: `spec/security/risk.complaint.info.query.yaml:33`.
    pub gmt_overdue: Option<String>,
    /// Time the complaint was handled.
    ///
    /// On the wire `gmt_process` (处理时间). Source: `spec/security/risk.complaint.info.query.yaml:34`.
    pub gmt_process: Option<String>,
    /// Time the complaint was pushed.
    ///
    /// On the wire `gmt_risk_finish_time` (推送时间). Source: `spec/security/risk.complaint.info.query.yaml:35`.
    pub gmt_risk_finish_time: Option<String>,
    /// Time the complaint was escalated.
    ///
    /// On the wire `gmt_upgrade` (升级投诉时间). Source: `spec/security/risk.complaint.info.query.yaml:36`.
    pub gmt_upgrade: Option<String>,
    /// Time the escalated complaint was pushed.
    ///
    /// On the wire `gmt_upgrade_risk_finish_time` (升级投诉推送时间). Source:
    /// `spec/security/risk.complaint.info.query.yaml:37`.
    pub gmt_upgrade_risk_finish_time: Option<String>,
    /// Primary key of the complaint, used to query its details.
    ///
    /// On the wire `id` (投诉主表的主键id). Example: `1`. Source: `spec/security/risk.complaint.info.query.yaml:38`.
    pub id: Option<i64>,
    /// Label tags of the complaint.
    ///
    /// On the wire `label_tag_list`. Source: `spec/security/risk.complaint.info.query.yaml:43`.
    pub label_tag_list: Vec<String>,
    /// Name of the party complained about.
    ///
    /// On the wire `opposite_name` (投诉单中被投诉方的名称). Source:
    /// `spec/security/risk.complaint.info.query.yaml:44`.
    pub opposite_name: Option<String>,
    /// PID of the party complained about.
    ///
    /// On the wire `opposite_pid` (被投诉人pid). Source: `spec/security/risk.complaint.info.query.yaml:45`.
    pub opposite_pid: Option<String>,
    /// The merchant's handling result.
    ///
    /// On the wire `process_code` (商家处理投诉结果码); other values may be added. Example: `REFUND`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:46`.
    pub process_code: Option<record::Choice<RiskComplaintInfoQueryResponseProcessCode>>,
    /// URLs of images in the merchant's handling note.
    ///
    /// On the wire `process_img_url_list`. Source: `spec/security/risk.complaint.info.query.yaml:58`.
    pub process_img_url_list: Vec<String>,
    /// Description that corresponds to `process_code`.
    ///
    /// On the wire `process_message`. Source: `spec/security/risk.complaint.info.query.yaml:59`.
    pub process_message: Option<String>,
    /// Merchant's handling note.
    ///
    /// On the wire `process_remark` (商家处理备注). Source: `spec/security/risk.complaint.info.query.yaml:60`.
    pub process_remark: Option<String>,
    /// State of the complaint.
    ///
    /// On the wire `status` (投诉状态); other values may be added. Example: `PROCESSING`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:61`.
    pub status: Option<record::Choice<RiskComplaintInfoQueryResponseStatus>>,
    /// Description that corresponds to `status`.
    ///
    /// On the wire `status_description` (投诉单状态枚举值描述). Source:
    /// `spec/security/risk.complaint.info.query.yaml:78`.
    pub status_description: Option<String>,
    /// Complaint number.
    ///
    /// On the wire `task_id` (投诉单号id). Source: `spec/security/risk.complaint.info.query.yaml:79`.
    pub task_id: Option<String>,
    /// Trade number the complaint concerns.
    ///
    /// On the wire `trade_no` (投诉交易单号). Example: `2014112611001004680073956707`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:80`.
    pub trade_no: Option<String>,
    /// What the user wrote when escalating.
    ///
    /// On the wire `upgrade_content` (用户升级投诉内容). Source: `spec/security/risk.complaint.info.query.yaml:85`.
    pub upgrade_content: Option<String>,
}

impl record::Record for RiskComplaintInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_info),
            1 => Some(&self.complain_amount),
            2 => Some(&self.complain_content),
            3 => Some(&self.complain_url),
            4 => Some(&self.complaint_trade_info_list),
            5 => Some(&self.contact),
            6 => Some(&self.gmt_complain),
            7 => Some(&self.gmt_overdue),
            8 => Some(&self.gmt_process),
            9 => Some(&self.gmt_risk_finish_time),
            10 => Some(&self.gmt_upgrade),
            11 => Some(&self.gmt_upgrade_risk_finish_time),
            12 => Some(&self.id),
            13 => Some(&self.label_tag_list),
            14 => Some(&self.opposite_name),
            15 => Some(&self.opposite_pid),
            16 => Some(&self.process_code),
            17 => Some(&self.process_img_url_list),
            18 => Some(&self.process_message),
            19 => Some(&self.process_remark),
            20 => Some(&self.status),
            21 => Some(&self.status_description),
            22 => Some(&self.task_id),
            23 => Some(&self.trade_no),
            24 => Some(&self.upgrade_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_info),
            1 => Some(&mut self.complain_amount),
            2 => Some(&mut self.complain_content),
            3 => Some(&mut self.complain_url),
            4 => Some(&mut self.complaint_trade_info_list),
            5 => Some(&mut self.contact),
            6 => Some(&mut self.gmt_complain),
            7 => Some(&mut self.gmt_overdue),
            8 => Some(&mut self.gmt_process),
            9 => Some(&mut self.gmt_risk_finish_time),
            10 => Some(&mut self.gmt_upgrade),
            11 => Some(&mut self.gmt_upgrade_risk_finish_time),
            12 => Some(&mut self.id),
            13 => Some(&mut self.label_tag_list),
            14 => Some(&mut self.opposite_name),
            15 => Some(&mut self.opposite_pid),
            16 => Some(&mut self.process_code),
            17 => Some(&mut self.process_img_url_list),
            18 => Some(&mut self.process_message),
            19 => Some(&mut self.process_remark),
            20 => Some(&mut self.status),
            21 => Some(&mut self.status_description),
            22 => Some(&mut self.task_id),
            23 => Some(&mut self.trade_no),
            24 => Some(&mut self.upgrade_content),
            _ => None,
        }
    }
}

impl Default for RiskComplaintInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_info: Vec::new(),
            complain_amount: None,
            complain_content: None,
            complain_url: None,
            complaint_trade_info_list: Vec::new(),
            contact: None,
            gmt_complain: None,
            gmt_overdue: None,
            gmt_process: None,
            gmt_risk_finish_time: None,
            gmt_upgrade: None,
            gmt_upgrade_risk_finish_time: None,
            id: None,
            label_tag_list: Vec::new(),
            opposite_name: None,
            opposite_pid: None,
            process_code: None,
            process_img_url_list: Vec::new(),
            process_message: None,
            process_remark: None,
            status: None,
            status_description: None,
            task_id: None,
            trade_no: None,
            upgrade_content: None,
        }
    }
}

impl Clone for RiskComplaintInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A trade that a complaint concerns.
///
/// Source: `spec/security/risk.complaint.info.query.yaml:88`.
#[non_exhaustive]
pub struct ComplaintTradeInfo {
    /// Amount of the trade, in yuan.
    ///
    /// On the wire `amount` (交易单金额); an amount of money as a decimal number. Example: `10.00`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:91`.
    pub amount: Option<record::Amount>,
    /// Primary key of the complaint.
    ///
    /// On the wire `complaint_record_id` (投诉主表id). Source: `spec/security/risk.complaint.info.query.yaml:92`.
    pub complaint_record_id: Option<String>,
    /// Time of the refund.
    ///
    /// On the wire `gmt_refund` (退款时间). Example: `2015-11-27 15:45:57`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:93`.
    pub gmt_refund: Option<String>,
    /// Time of the trade.
    ///
    /// On the wire `gmt_trade` (交易时间). Source: `spec/security/risk.complaint.info.query.yaml:94`.
    pub gmt_trade: Option<String>,
    /// Primary key of this trade record.
    ///
    /// On the wire `id` (交易信息表主键id). Example: `123`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:95`.
    pub id: Option<String>,
    /// Merchant's order number.
    ///
    /// On the wire `out_no` (商家订单号). Source: `spec/security/risk.complaint.info.query.yaml:96`.
    pub out_no: Option<String>,
    /// State of the complaint about this trade.
    ///
    /// On the wire `status` (交易投诉状态); other values may be added. Example: `WAIT_PROCESS`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:97`.
    pub status: Option<record::Choice<ComplaintTradeInfoStatus>>,
    /// Description of the state.
    ///
    /// On the wire `status_description` (交易投诉状态描述). Source:
    /// `spec/security/risk.complaint.info.query.yaml:109`.
    pub status_description: Option<String>,
    /// Alipay trade number.
    ///
    /// On the wire `trade_no` (支付宝交易单号). Example: `2014112611001004680073956707`. Source:
    /// `spec/security/risk.complaint.info.query.yaml:110`.
    pub trade_no: Option<String>,
}

impl record::Record for ComplaintTradeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLAINT_TRADE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.complaint_record_id),
            2 => Some(&self.gmt_refund),
            3 => Some(&self.gmt_trade),
            4 => Some(&self.id),
            5 => Some(&self.out_no),
            6 => Some(&self.status),
            7 => Some(&self.status_description),
            8 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.complaint_record_id),
            2 => Some(&mut self.gmt_refund),
            3 => Some(&mut self.gmt_trade),
            4 => Some(&mut self.id),
            5 => Some(&mut self.out_no),
            6 => Some(&mut self.status),
            7 => Some(&mut self.status_description),
            8 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for ComplaintTradeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            complaint_record_id: None,
            gmt_refund: None,
            gmt_trade: None,
            id: None,
            out_no: None,
            status: None,
            status_description: None,
            trade_no: None,
        }
    }
}

impl Clone for ComplaintTradeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ComplaintTradeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ComplaintTradeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ComplaintTradeInfoStatus`.
///
/// Source: `spec/security/risk.complaint.info.query.yaml:101`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComplaintTradeInfoStatus {
    /// To be handled.
    ///
    /// On the wire `WAIT_PROCESS`.
    WaitProcess,
    /// Refund under way.
    ///
    /// On the wire `REFUNDING`.
    Refunding,
    /// Refunded.
    ///
    /// On the wire `PROCESSED`.
    Processed,
    /// Not handled in time.
    ///
    /// On the wire `OVERDUE`.
    Overdue,
    /// Withdrawn by the user.
    ///
    /// On the wire `DROP_COMPLAIN`.
    DropComplain,
}

impl record::Enumeration for ComplaintTradeInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_PROCESS", Self::WaitProcess),
        ("REFUNDING", Self::Refunding),
        ("PROCESSED", Self::Processed),
        ("OVERDUE", Self::Overdue),
        ("DROP_COMPLAIN", Self::DropComplain),
    ];
}

impl std::fmt::Debug for ComplaintTradeInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskComplaintInfoQueryResponseProcessCode`.
///
/// Source: `spec/security/risk.complaint.info.query.yaml:50`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskComplaintInfoQueryResponseProcessCode {
    /// Agreed with the user.
    ///
    /// On the wire `CONSENSUS_WITH_CLIENT`.
    ConsensusWithClient,
    /// Refunded, and the user agrees.
    ///
    /// On the wire `REFUND`.
    Refund,
    /// No refund involved; the matter was put right.
    ///
    /// On the wire `RECTIFICATION_NO_REFUND`.
    RectificationNoRefund,
    /// Evidence submitted.
    ///
    /// On the wire `SUBMIT_PROOF_NOT_CONTACTED`.
    SubmitProofNotContacted,
    /// Other; spelt so on the wire.
    ///
    /// On the wire `ORTHER`.
    Orther,
}

impl record::Enumeration for RiskComplaintInfoQueryResponseProcessCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CONSENSUS_WITH_CLIENT", Self::ConsensusWithClient),
        ("REFUND", Self::Refund),
        ("RECTIFICATION_NO_REFUND", Self::RectificationNoRefund),
        ("SUBMIT_PROOF_NOT_CONTACTED", Self::SubmitProofNotContacted),
        ("ORTHER", Self::Orther),
    ];
}

impl std::fmt::Debug for RiskComplaintInfoQueryResponseProcessCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RiskComplaintInfoQueryResponseStatus`.
///
/// Source: `spec/security/risk.complaint.info.query.yaml:65`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskComplaintInfoQueryResponseStatus {
    /// To be handled.
    ///
    /// On the wire `WAIT_PROCESS` (待处理).
    WaitProcess,
    /// Being handled.
    ///
    /// On the wire `PROCESSING` (处理中).
    Processing,
    /// Handled.
    ///
    /// On the wire `PROCESSED` (处理完成).
    Processed,
    /// Not handled in time.
    ///
    /// On the wire `OVERDUE` (超时未处理).
    Overdue,
    /// Partly not handled in time.
    ///
    /// On the wire `PART_OVERDUE` (部分超时未处理).
    PartOverdue,
    /// Handled too late.
    ///
    /// On the wire `OVERDUE_PROCESSED` (超时处理完成).
    OverdueProcessed,
    /// Withdrawn by the user.
    ///
    /// On the wire `DROP_COMPLAIN` (用户撤诉).
    DropComplain,
    /// Withdrawn after the time limit.
    ///
    /// On the wire `DROP_OVERDUE_COMPLAIN` (超时后用户撤诉).
    DropOverdueComplain,
    /// Withdrawn after late handling.
    ///
    /// On the wire `DROP_OVERDUE_PROCESSED` (超时处理完成用户撤诉).
    DropOverdueProcessed,
    /// Withdrawn after handling.
    ///
    /// On the wire `DROP_PROCESSED` (处理完成用户撤诉).
    DropProcessed,
}

impl record::Enumeration for RiskComplaintInfoQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_PROCESS", Self::WaitProcess),
        ("PROCESSING", Self::Processing),
        ("PROCESSED", Self::Processed),
        ("OVERDUE", Self::Overdue),
        ("PART_OVERDUE", Self::PartOverdue),
        ("OVERDUE_PROCESSED", Self::OverdueProcessed),
        ("DROP_COMPLAIN", Self::DropComplain),
        ("DROP_OVERDUE_COMPLAIN", Self::DropOverdueComplain),
        ("DROP_OVERDUE_PROCESSED", Self::DropOverdueProcessed),
        ("DROP_PROCESSED", Self::DropProcessed),
    ];
}

impl std::fmt::Debug for RiskComplaintInfoQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.complaint.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintInfoQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskComplaintInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskComplaintInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
