//! `alipay.security.risk.complaint.info.batchquery` · 查询消费者投诉列表
//!
//! List consumer complaints, by page.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.batchquery.yaml`.

use crate::{record, schema};

static RISK_COMPLAINT_INFO_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoBatchquery",
    file: "spec/security/risk.complaint.info.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("current_page_num", schema::Kind::Integer, 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                    15,
                ),
            ],
            ..schema::FieldDef::text("gmt_complaint_end", 12)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                    21,
                ),
            ],
            ..schema::FieldDef::text("gmt_complaint_start", 18)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                    27,
                ),
            ],
            ..schema::FieldDef::text("gmt_process_end", 24)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(
                    schema::Limit::Format(schema::Format::DateTime),
                    33,
                ),
            ],
            ..schema::FieldDef::text("gmt_process_start", 30)
        },
        schema::FieldDef::text("high_risk_tag", 36),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 37),
        schema::FieldDef::new(
            "status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::text("task_id", 44),
        schema::FieldDef::new(
            "task_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("trade_no", 49),
        schema::FieldDef::new("upgrade", schema::Kind::Boolean, 50),
    ],
    rules: &[],
};

static RISK_COMPLAINT_INFO_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskComplaintInfoBatchqueryResponse",
    file: "spec/security/risk.complaint.info.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "complaint_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLAINT_INFO_QUERY_RESPONSE),
                    limits: &[],
                },
            ),
            56,
        ),
        schema::FieldDef::new("current_page", schema::Kind::Integer, 57),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 58),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 59),
    ],
    rules: &[],
};

static COMPLAINT_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplaintInfoQueryResponse",
    file: "spec/security/risk.complaint.info.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("complain_amount", 65),
        schema::FieldDef::text("complain_content", 69),
        schema::FieldDef::new(
            "complaint_trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLAINT_TRADE_INFO),
                    limits: &[],
                },
            ),
            70,
        ),
        schema::FieldDef::text("contact", 74),
        schema::FieldDef::text("gmt_complain", 75),
        schema::FieldDef::text("gmt_overdue", 76),
        schema::FieldDef::text("gmt_process", 77),
        schema::FieldDef::text("gmt_risk_finish_time", 78),
        schema::FieldDef::text("gmt_upgrade", 79),
        schema::FieldDef::text("gmt_upgrade_risk_finish_time", 80),
        schema::FieldDef::new("id", schema::Kind::Integer, 81),
        schema::FieldDef::new(
            "label_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            86,
        ),
        schema::FieldDef::text("opposite_name", 87),
        schema::FieldDef::text("opposite_pid", 88),
        schema::FieldDef::text("process_code", 89),
        schema::FieldDef::new(
            "process_img_url_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            101,
        ),
        schema::FieldDef::text("process_message", 102),
        schema::FieldDef::text("process_remark", 103),
        schema::FieldDef::text("status", 104),
        schema::FieldDef::text("status_description", 121),
        schema::FieldDef::text("task_id", 122),
        schema::FieldDef::text("trade_no", 123),
        schema::FieldDef::text("upgrade_content", 128),
    ],
    rules: &[],
};

static COMPLAINT_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplaintTradeInfo",
    file: "spec/security/risk.complaint.info.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("amount", 133),
        schema::FieldDef::text("complaint_record_id", 134),
        schema::FieldDef::text("gmt_refund", 135),
        schema::FieldDef::text("gmt_trade", 136),
        schema::FieldDef::text("id", 137),
        schema::FieldDef::text("out_no", 138),
        schema::FieldDef::text("status", 139),
        schema::FieldDef::text("status_description", 151),
        schema::FieldDef::text("trade_no", 152),
    ],
    rules: &[],
};

/// A request of `alipay.security.risk.complaint.info.batchquery` (查询消费者投诉列表).
///
/// List consumer complaints, by page.
///
/// ```
/// use alipay::security::RiskComplaintInfoBatchquery;
///
/// let request = RiskComplaintInfoBatchquery::new()
///     .current_page_num(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`gmt_complaint_end`](Self::gmt_complaint_end) | a time |
/// | [`gmt_complaint_start`](Self::gmt_complaint_start) | a time |
/// | [`gmt_process_end`](Self::gmt_process_end) | a time |
/// | [`gmt_process_start`](Self::gmt_process_start) | a time |
///
/// Offered on the gateway (V2). Described in `spec/security/risk.complaint.info.batchquery.yaml`.
/// Returns [`RiskComplaintInfoBatchqueryResponse`], or an error with a [`RiskComplaintInfoBatchqueryErrorCode`].
#[doc(alias = "alipay.security.risk.complaint.info.batchquery")]
#[doc(alias = "查询消费者投诉列表")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct RiskComplaintInfoBatchquery {
    /// Page number.
    ///
    /// 分页查询页码. Defaults to `1`. Example: `1`.
    pub current_page_num: Option<i64>,
    /// Latest time of complaint.
    ///
    /// 投诉时间上界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-29 23:59:59`.
    pub gmt_complaint_end: Option<record::DateTime>,
    /// Earliest time of complaint.
    ///
    /// 投诉时间下界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-01 00:00:00`.
    pub gmt_complaint_start: Option<record::DateTime>,
    /// Latest time of handling.
    ///
    /// 处理时间上界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-29 23:59:59`.
    pub gmt_process_end: Option<record::DateTime>,
    /// Earliest time of handling.
    ///
    /// 处理时间下界; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2026-05-01 00:00:00`.
    pub gmt_process_start: Option<record::DateTime>,
    /// High-risk mark.
    pub high_risk_tag: Option<String>,
    /// Results per page.
    ///
    /// 分页查询每次查询的数据量. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// States of the complaints to return.
    ///
    /// 投诉状态列表. Example: `WAIT_PROCESS`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `WAIT_PROCESS`.
    /// - `PROCESSING`.
    /// - `PROCESSED`.
    /// - `OVERDUE`.
    /// - `PART_OVERDUE`.
    /// - `OVERDUE_PROCESSED`.
    /// - `DROP_COMPLAIN`.
    /// - `DROP_OVERDUE_COMPLAIN`.
    /// - `DROP_OVERDUE_PROCESSED`.
    /// - `DROP_PROCESSED`.
    pub status_list: Vec<String>,
    /// Complaint number.
    ///
    /// 投诉单号.
    pub task_id: Option<String>,
    /// Complaint numbers to return.
    ///
    /// 投诉单号列表.
    pub task_id_list: Vec<String>,
    /// Alipay trade number.
    ///
    /// 支付宝订单号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Only complaints that were escalated.
    ///
    /// 升级投诉任务.
    pub upgrade: Option<bool>,
}

impl RiskComplaintInfoBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            current_page_num: None,
            gmt_complaint_end: None,
            gmt_complaint_start: None,
            gmt_process_end: None,
            gmt_process_start: None,
            high_risk_tag: None,
            page_size: None,
            status_list: Vec::new(),
            task_id: None,
            task_id_list: Vec::new(),
            trade_no: None,
            upgrade: None,
        }
    }

    /// Sets [`current_page_num`](Self::current_page_num).
    #[inline]
    pub fn current_page_num(mut self, current_page_num: i64) -> Self {
        self.current_page_num = Some(current_page_num);
        self
    }

    /// Sets [`gmt_complaint_end`](Self::gmt_complaint_end).
    #[inline]
    pub fn gmt_complaint_end(
        mut self,
        gmt_complaint_end: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_complaint_end = Some(gmt_complaint_end.into());
        self
    }

    /// Sets [`gmt_complaint_start`](Self::gmt_complaint_start).
    #[inline]
    pub fn gmt_complaint_start(
        mut self,
        gmt_complaint_start: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_complaint_start = Some(gmt_complaint_start.into());
        self
    }

    /// Sets [`gmt_process_end`](Self::gmt_process_end).
    #[inline]
    pub fn gmt_process_end(
        mut self,
        gmt_process_end: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_process_end = Some(gmt_process_end.into());
        self
    }

    /// Sets [`gmt_process_start`](Self::gmt_process_start).
    #[inline]
    pub fn gmt_process_start(
        mut self,
        gmt_process_start: impl Into<record::DateTime>,
    ) -> Self {
        self.gmt_process_start = Some(gmt_process_start.into());
        self
    }

    /// Sets [`high_risk_tag`](Self::high_risk_tag).
    #[inline]
    pub fn high_risk_tag(mut self, high_risk_tag: impl Into<String>) -> Self {
        self.high_risk_tag = Some(high_risk_tag.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`status_list`](Self::status_list).
    #[inline]
    pub fn status_list(
        mut self,
        status_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = status_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`task_id`](Self::task_id).
    #[inline]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// Sets [`task_id_list`](Self::task_id_list).
    #[inline]
    pub fn task_id_list(
        mut self,
        task_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_id_list = task_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`upgrade`](Self::upgrade).
    #[inline]
    pub fn upgrade(mut self, upgrade: bool) -> Self {
        self.upgrade = Some(upgrade);
        self
    }
}

impl record::Record for RiskComplaintInfoBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_INFO_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_page_num),
            1 => Some(&self.gmt_complaint_end),
            2 => Some(&self.gmt_complaint_start),
            3 => Some(&self.gmt_process_end),
            4 => Some(&self.gmt_process_start),
            5 => Some(&self.high_risk_tag),
            6 => Some(&self.page_size),
            7 => Some(&self.status_list),
            8 => Some(&self.task_id),
            9 => Some(&self.task_id_list),
            10 => Some(&self.trade_no),
            11 => Some(&self.upgrade),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_page_num),
            1 => Some(&mut self.gmt_complaint_end),
            2 => Some(&mut self.gmt_complaint_start),
            3 => Some(&mut self.gmt_process_end),
            4 => Some(&mut self.gmt_process_start),
            5 => Some(&mut self.high_risk_tag),
            6 => Some(&mut self.page_size),
            7 => Some(&mut self.status_list),
            8 => Some(&mut self.task_id),
            9 => Some(&mut self.task_id_list),
            10 => Some(&mut self.trade_no),
            11 => Some(&mut self.upgrade),
            _ => None,
        }
    }
}

impl Default for RiskComplaintInfoBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskComplaintInfoBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintInfoBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintInfoBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RiskComplaintInfoBatchquery {}

impl record::Request for RiskComplaintInfoBatchquery {
    type Response = RiskComplaintInfoBatchqueryResponse;
    type ErrorCode = RiskComplaintInfoBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.complaint.info.batchquery",
        title: "查询消费者投诉列表",
        file: "spec/security/risk.complaint.info.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Always,
        request: &RISK_COMPLAINT_INFO_BATCHQUERY,
        response: &RISK_COMPLAINT_INFO_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.security.risk.complaint.info.batchquery` (查询消费者投诉列表).
#[non_exhaustive]
pub struct RiskComplaintInfoBatchqueryResponse {
    /// Complaints of the page.
    ///
    /// 投诉详情信息列表.
    pub complaint_list: Vec<ComplaintInfoQueryResponse>,
    /// Page returned.
    ///
    /// 分页查询时的当前页码. Example: `1`.
    pub current_page: Option<i64>,
    /// Results per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Number of results in all.
    ///
    /// 满足条件的数据总记录条数. Example: `200`.
    pub total_size: Option<i64>,
}

impl record::Record for RiskComplaintInfoBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_COMPLAINT_INFO_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complaint_list),
            1 => Some(&self.current_page),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complaint_list),
            1 => Some(&mut self.current_page),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for RiskComplaintInfoBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            complaint_list: Vec::new(),
            current_page: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for RiskComplaintInfoBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskComplaintInfoBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskComplaintInfoBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A consumer complaint with its trades and handling.
#[non_exhaustive]
pub struct ComplaintInfoQueryResponse {
    /// Total amount of the trades complained about, in yuan.
    ///
    /// 投诉单涉及交易总金额; an amount of money as a decimal number.
    pub complain_amount: Option<record::Amount>,
    /// What the user wrote.
    ///
    /// 用户投诉内容.
    pub complain_content: Option<String>,
    /// Trades the complaint concerns.
    ///
    /// 投诉单涉及的交易信息.
    pub complaint_trade_info_list: Vec<ComplaintTradeInfo>,
    /// Contact details.
    ///
    /// 联系方式.
    pub contact: Option<String>,
    /// Time of the complaint.
    ///
    /// 投诉时间.
    pub gmt_complain: Option<String>,
    /// Time by which the complaint expires, to the second.
    ///
    /// 过期时间.
    pub gmt_overdue: Option<String>,
    /// Time the complaint was handled, to the second.
    ///
    /// 处理时间.
    pub gmt_process: Option<String>,
    /// Time the complaint was pushed.
    ///
    /// 推送时间.
    pub gmt_risk_finish_time: Option<String>,
    /// Time the complaint was escalated.
    pub gmt_upgrade: Option<String>,
    /// Time the escalated complaint was pushed.
    pub gmt_upgrade_risk_finish_time: Option<String>,
    /// Primary key of the complaint, used to query its details.
    ///
    /// 投诉主表的主键id. Example: `1`.
    pub id: Option<i64>,
    /// Label tags of the complaint.
    pub label_tag_list: Vec<String>,
    /// Name of the party complained about.
    ///
    /// 投诉单中被投诉方的名称.
    pub opposite_name: Option<String>,
    /// PID of the party complained about.
    ///
    /// 被投诉人pid.
    pub opposite_pid: Option<String>,
    /// The merchant's handling result.
    ///
    /// 商家处理投诉结果码; other values may be added. Example: `REFUND`.
    pub process_code: Option<record::Choice<ComplaintInfoQueryResponseProcessCode>>,
    /// URLs of images in the merchant's handling note.
    pub process_img_url_list: Vec<String>,
    /// Description that corresponds to `process_code`.
    pub process_message: Option<String>,
    /// Merchant's handling note.
    ///
    /// 商家处理备注.
    pub process_remark: Option<String>,
    /// State code of the complaint.
    ///
    /// 投诉单状态码; other values may be added. Example: `PROCESSING`.
    pub status: Option<record::Choice<ComplaintInfoQueryResponseStatus>>,
    /// Description that corresponds to `status`.
    ///
    /// 投诉单状态枚举值描述.
    pub status_description: Option<String>,
    /// Complaint number.
    ///
    /// 投诉单号id.
    pub task_id: Option<String>,
    /// Trade number the complaint concerns.
    ///
    /// 投诉交易单号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// What the user wrote when escalating.
    pub upgrade_content: Option<String>,
}

impl record::Record for ComplaintInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLAINT_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_amount),
            1 => Some(&self.complain_content),
            2 => Some(&self.complaint_trade_info_list),
            3 => Some(&self.contact),
            4 => Some(&self.gmt_complain),
            5 => Some(&self.gmt_overdue),
            6 => Some(&self.gmt_process),
            7 => Some(&self.gmt_risk_finish_time),
            8 => Some(&self.gmt_upgrade),
            9 => Some(&self.gmt_upgrade_risk_finish_time),
            10 => Some(&self.id),
            11 => Some(&self.label_tag_list),
            12 => Some(&self.opposite_name),
            13 => Some(&self.opposite_pid),
            14 => Some(&self.process_code),
            15 => Some(&self.process_img_url_list),
            16 => Some(&self.process_message),
            17 => Some(&self.process_remark),
            18 => Some(&self.status),
            19 => Some(&self.status_description),
            20 => Some(&self.task_id),
            21 => Some(&self.trade_no),
            22 => Some(&self.upgrade_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_amount),
            1 => Some(&mut self.complain_content),
            2 => Some(&mut self.complaint_trade_info_list),
            3 => Some(&mut self.contact),
            4 => Some(&mut self.gmt_complain),
            5 => Some(&mut self.gmt_overdue),
            6 => Some(&mut self.gmt_process),
            7 => Some(&mut self.gmt_risk_finish_time),
            8 => Some(&mut self.gmt_upgrade),
            9 => Some(&mut self.gmt_upgrade_risk_finish_time),
            10 => Some(&mut self.id),
            11 => Some(&mut self.label_tag_list),
            12 => Some(&mut self.opposite_name),
            13 => Some(&mut self.opposite_pid),
            14 => Some(&mut self.process_code),
            15 => Some(&mut self.process_img_url_list),
            16 => Some(&mut self.process_message),
            17 => Some(&mut self.process_remark),
            18 => Some(&mut self.status),
            19 => Some(&mut self.status_description),
            20 => Some(&mut self.task_id),
            21 => Some(&mut self.trade_no),
            22 => Some(&mut self.upgrade_content),
            _ => None,
        }
    }
}

impl Default for ComplaintInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            complain_amount: None,
            complain_content: None,
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

impl Clone for ComplaintInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ComplaintInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ComplaintInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A trade that a complaint concerns.
#[non_exhaustive]
pub struct ComplaintTradeInfo {
    /// Amount of the trade, in yuan.
    ///
    /// 交易单金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Primary key of the complaint.
    ///
    /// 投诉主表id.
    pub complaint_record_id: Option<String>,
    /// Time of the refund.
    ///
    /// 退款时间. Example: `2015-11-27 15:45:57`.
    pub gmt_refund: Option<String>,
    /// Time of the trade.
    ///
    /// 交易时间.
    pub gmt_trade: Option<String>,
    /// Primary key of this trade record.
    ///
    /// 交易信息表主键id. Example: `123`.
    pub id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商家订单号.
    pub out_no: Option<String>,
    /// State of the complaint about this trade.
    ///
    /// 交易投诉状态; other values may be added. Example: `WAIT_PROCESS`.
    pub status: Option<record::Choice<ComplaintTradeInfoStatus>>,
    /// Description of the state.
    ///
    /// 交易投诉状态描述.
    pub status_description: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易单号. Example: `2014112611001004680073956707`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComplaintTradeInfoStatus {
    /// `WAIT_PROCESS`: To be handled.
    WaitProcess,
    /// `REFUNDING`: Refund under way.
    Refunding,
    /// `PROCESSED`: Refunded.
    Processed,
    /// `OVERDUE`: Not handled in time.
    Overdue,
    /// `DROP_COMPLAIN`: Withdrawn by the user.
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

/// The values of the platform's type `ComplaintInfoQueryResponseProcessCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComplaintInfoQueryResponseProcessCode {
    /// `CONSENSUS_WITH_CLIENT`: Agreed with the user.
    ConsensusWithClient,
    /// `REFUND`: Refunded, and the user agrees.
    Refund,
    /// `RECTIFICATION_NO_REFUND`: No refund involved; the matter was put right.
    RectificationNoRefund,
    /// `SUBMIT_PROOF_NOT_CONTACTED`: Evidence submitted.
    SubmitProofNotContacted,
    /// `ORTHER`: Other; spelt so on the wire.
    Orther,
}

impl record::Enumeration for ComplaintInfoQueryResponseProcessCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CONSENSUS_WITH_CLIENT", Self::ConsensusWithClient),
        ("REFUND", Self::Refund),
        ("RECTIFICATION_NO_REFUND", Self::RectificationNoRefund),
        ("SUBMIT_PROOF_NOT_CONTACTED", Self::SubmitProofNotContacted),
        ("ORTHER", Self::Orther),
    ];
}

impl std::fmt::Debug for ComplaintInfoQueryResponseProcessCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ComplaintInfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComplaintInfoQueryResponseStatus {
    /// `WAIT_PROCESS`: To be handled (待处理).
    WaitProcess,
    /// `PROCESSING`: Being handled (处理中).
    Processing,
    /// `PROCESSED`: Handled (处理完成).
    Processed,
    /// `OVERDUE`: Not handled in time (超时未处理).
    Overdue,
    /// `PART_OVERDUE`: Partly not handled in time (部分超时未处理).
    PartOverdue,
    /// `OVERDUE_PROCESSED`: Handled too late (超时处理完成).
    OverdueProcessed,
    /// `DROP_COMPLAIN`: Withdrawn by the user (用户撤诉).
    DropComplain,
    /// `DROP_OVERDUE_COMPLAIN`: Withdrawn after the time limit (超时后用户撤诉).
    DropOverdueComplain,
    /// `DROP_OVERDUE_PROCESSED`: Withdrawn after late handling (超时处理完成用户撤诉).
    DropOverdueProcessed,
    /// `DROP_PROCESSED`: Withdrawn after handling (处理完成用户撤诉).
    DropProcessed,
}

impl record::Enumeration for ComplaintInfoQueryResponseStatus {
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

impl std::fmt::Debug for ComplaintInfoQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.complaint.info.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskComplaintInfoBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskComplaintInfoBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskComplaintInfoBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
