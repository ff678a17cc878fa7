//! `alipay.trade.customs.query` · 查询报关详细信息
//!
//! Query the state and details of customs declarations.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/customs/query`. Described in
//! `spec/trade/customs.query.yaml`.

use crate::{record, schema};

static CUSTOMS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQuery",
    file: "spec/trade/customs.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_nos", 12)
        },
    ],
    rules: &[],
};

static CUSTOMS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQueryResponse",
    file: "spec/trade/customs.query.yaml",
    fields: &[
        schema::FieldDef::text("not_found", 19),
        schema::FieldDef::new(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUSTOMS_DECLARE_RECORD_INFO),
                    limits: &[],
                },
            ),
            23,
        ),
    ],
    rules: &[],
};

static CUSTOMS_DECLARE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareRecordInfo",
    file: "spec/trade/customs.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_declare_no", 29),
        schema::FieldDef::text("amount", 34),
        schema::FieldDef::text("customs_place", 40),
        schema::FieldDef::text("customs_result_code", 41),
        schema::FieldDef::text("customs_result_info", 55),
        schema::FieldDef::text("customs_result_return_time", 60),
        schema::FieldDef::text("is_split", 65),
        schema::FieldDef::text("last_modified_time", 73),
        schema::FieldDef::text("memo", 78),
        schema::FieldDef::text("merchant_customs_code", 79),
        schema::FieldDef::text("merchant_customs_name", 84),
        schema::FieldDef::text("out_request_no", 89),
        schema::FieldDef::text("status", 94),
        schema::FieldDef::text("sub_out_biz_no", 102),
        schema::FieldDef::text("trade_no", 107),
    ],
    rules: &[],
};

/// A request of `alipay.trade.customs.query` (查询报关详细信息).
///
/// Query the state and details of customs declarations.
///
/// ```
/// use alipay::trade::CustomsQuery;
///
/// let request = CustomsQuery::new()
///     .out_request_nos("201506010001,201506010002,201506010003");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/customs/query`. Described in
/// `spec/trade/customs.query.yaml`.
/// Returns [`CustomsQueryResponse`], or an error with a [`CustomsQueryErrorCode`].
#[doc(alias = "alipay.trade.customs.query")]
#[doc(alias = "/v3/alipay/trade/customs/query")]
#[doc(alias = "查询报关详细信息")]
#[doc(alias = "报关")]
#[must_use]
#[non_exhaustive]
pub struct CustomsQuery {
    /// Declaration request numbers to query, comma-separated, at most 10\.
    ///
    /// 报关请求号. Example: `201506010001,201506010002,201506010003`.
    pub out_request_nos: Option<String>,
}

impl CustomsQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { out_request_nos: None }
    }

    /// Sets [`out_request_nos`](Self::out_request_nos).
    #[inline]
    pub fn out_request_nos(mut self, out_request_nos: impl Into<String>) -> Self {
        self.out_request_nos = Some(out_request_nos.into());
        self
    }
}

impl record::Record for CustomsQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_nos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_nos),
            _ => None,
        }
    }
}

impl Default for CustomsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomsQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CustomsQuery {}

impl record::Request for CustomsQuery {
    type Response = CustomsQueryResponse;
    type ErrorCode = CustomsQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.customs.query",
        title: "查询报关详细信息",
        file: "spec/trade/customs.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/customs/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CUSTOMS_QUERY,
        response: &CUSTOMS_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.trade.customs.query` (查询报关详细信息).
#[non_exhaustive]
pub struct CustomsQueryResponse {
    /// Request numbers without a record, comma-separated, at most 10; each up to 32 characters.
    ///
    /// Example: `201506010001,201506010002,201506010003`.
    pub not_found: Option<String>,
    /// Matching records, one per declaration.
    ///
    /// 匹配到的列表.
    pub records: Vec<CustomsDeclareRecordInfo>,
}

impl record::Record for CustomsQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.not_found),
            1 => Some(&self.records),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.not_found),
            1 => Some(&mut self.records),
            _ => None,
        }
    }
}

impl Default for CustomsQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            not_found: None,
            records: Vec::new(),
        }
    }
}

impl Clone for CustomsQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A record of one customs declaration.
#[non_exhaustive]
pub struct CustomsDeclareRecordInfo {
    /// Alipay's declaration number.
    ///
    /// 支付宝报关流水号. Example: `2013112611001004680073956707`.
    pub alipay_declare_no: Option<String>,
    /// Amount declared, in yuan (CNY).
    ///
    /// 报关金额; an amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub amount: Option<record::Amount>,
    /// Customs office code of the declaration.
    ///
    /// Example: `zongshu`.
    pub customs_place: Option<String>,
    /// Receipt code from customs, passed through; negative numbers are exceptions.
    ///
    /// 回执中的结果码; other values may be added. Example: `2`.
    pub customs_result_code: Option<
        record::Choice<CustomsDeclareRecordInfoCustomsResultCode>,
    >,
    /// Result description in the customs receipt.
    ///
    /// 回执中的结果描述信息. Example: `新增申报成功[B0B2F23E-2CF6-434D-9F24-8931B835A056]`.
    pub customs_result_info: Option<String>,
    /// Time of the customs receipt, yyyyMMddHHmmss; only on success at the General Administration.
    ///
    /// 海关返回回执的时间. Example: `20160414142358`.
    pub customs_result_return_time: Option<String>,
    /// Whether the declaration was split; absent if it was not requested.
    ///
    /// Other values may be added. Example: `T`.
    pub is_split: Option<record::Choice<CustomsDeclareRecordInfoIsSplit>>,
    /// Last change of the record's state.
    ///
    /// 报关记录状态最后更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2015-12-04 11:00:00`.
    pub last_modified_time: Option<record::DateTime>,
    /// Remark.
    ///
    /// 备注说明. Example: `海关返回参数非法`.
    pub memo: Option<String>,
    /// Merchant's registration number at customs.
    ///
    /// 商户在海关备案的编号. Example: `ALI001`.
    pub merchant_customs_code: Option<String>,
    /// Merchant's name as registered at customs.
    ///
    /// 商户海关备案名称. Example: `XX中国信息技术有限公司`.
    pub merchant_customs_name: Option<String>,
    /// Declaration request number, one of those queried.
    ///
    /// 报关请求号. Example: `201506010001`.
    pub out_request_no: Option<String>,
    /// State of the declaration.
    ///
    /// Example: `succ`.
    pub status: Option<record::Choice<CustomsDeclareRecordInfoStatus>>,
    /// Sub-order number; absent unless a split was requested.
    ///
    /// 拆单子订单号. Example: `201506010001`.
    pub sub_out_biz_no: Option<String>,
    /// Payment document sent to customs; differs from the Alipay trade number if split.
    ///
    /// Example: `2013111511001004390000105126`.
    pub trade_no: Option<String>,
}

impl record::Record for CustomsDeclareRecordInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_DECLARE_RECORD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_declare_no),
            1 => Some(&self.amount),
            2 => Some(&self.customs_place),
            3 => Some(&self.customs_result_code),
            4 => Some(&self.customs_result_info),
            5 => Some(&self.customs_result_return_time),
            6 => Some(&self.is_split),
            7 => Some(&self.last_modified_time),
            8 => Some(&self.memo),
            9 => Some(&self.merchant_customs_code),
            10 => Some(&self.merchant_customs_name),
            11 => Some(&self.out_request_no),
            12 => Some(&self.status),
            13 => Some(&self.sub_out_biz_no),
            14 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_declare_no),
            1 => Some(&mut self.amount),
            2 => Some(&mut self.customs_place),
            3 => Some(&mut self.customs_result_code),
            4 => Some(&mut self.customs_result_info),
            5 => Some(&mut self.customs_result_return_time),
            6 => Some(&mut self.is_split),
            7 => Some(&mut self.last_modified_time),
            8 => Some(&mut self.memo),
            9 => Some(&mut self.merchant_customs_code),
            10 => Some(&mut self.merchant_customs_name),
            11 => Some(&mut self.out_request_no),
            12 => Some(&mut self.status),
            13 => Some(&mut self.sub_out_biz_no),
            14 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for CustomsDeclareRecordInfo {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_declare_no: None,
            amount: None,
            customs_place: None,
            customs_result_code: None,
            customs_result_info: None,
            customs_result_return_time: None,
            is_split: None,
            last_modified_time: None,
            memo: None,
            merchant_customs_code: None,
            merchant_customs_name: None,
            out_request_no: None,
            status: None,
            sub_out_biz_no: None,
            trade_no: None,
        }
    }
}

impl Clone for CustomsDeclareRecordInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsDeclareRecordInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsDeclareRecordInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CustomsDeclareRecordInfoCustomsResultCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomsDeclareRecordInfoCustomsResultCode {
    /// `succ`: Success at other customs offices.
    Succ,
    /// `fail`: Exception at other customs offices.
    Fail,
    /// `2`: Electronic port is declaring (电子口岸申报中).
    V2,
    /// `3`: Sent to customs (发送海关成功).
    V3,
    /// `4`: Sending to customs failed (发送海关失败).
    V4,
    /// `100`: Returned by customs (海关退单).
    V100,
    /// `399`: Cleared by customs (海关审结).
    V399,
}

impl record::Enumeration for CustomsDeclareRecordInfoCustomsResultCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("succ", Self::Succ),
        ("fail", Self::Fail),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("100", Self::V100),
        ("399", Self::V399),
    ];
}

impl std::fmt::Debug for CustomsDeclareRecordInfoCustomsResultCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CustomsDeclareRecordInfoIsSplit`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomsDeclareRecordInfoIsSplit {
    /// `T`: Split (拆单).
    T,
    /// `F`: Not split (非拆单).
    F,
}

impl record::Enumeration for CustomsDeclareRecordInfoIsSplit {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for CustomsDeclareRecordInfoIsSplit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CustomsDeclareRecordInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomsDeclareRecordInfoStatus {
    /// `ws`: Waiting to be sent.
    Ws,
    /// `sending`: Submitted to customs.
    Sending,
    /// `succ`: Accepted by customs.
    Succ,
}

impl record::Enumeration for CustomsDeclareRecordInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ws", Self::Ws),
        ("sending", Self::Sending),
        ("succ", Self::Succ),
    ];
}

impl std::fmt::Debug for CustomsDeclareRecordInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.customs.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomsQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MAX_OUT_REQUEST_NO_EXCEEDED`.
    MaxOutRequestNoExceeded,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomsQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MAX_OUT_REQUEST_NO_EXCEEDED", Self::MaxOutRequestNoExceeded),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CustomsQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
